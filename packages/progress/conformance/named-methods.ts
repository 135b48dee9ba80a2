import { destatisDirection } from "../src/methods/destatis-direction.ts";
import { destatisKeepEachYear } from "../src/methods/destatis-keep-each-year.ts";
import { destatisTargetValue } from "../src/methods/destatis-target-value.ts";
import { escapCurrentStatus } from "../src/methods/escap-current-status.ts";
import { type EscapExtrapolationKind, escapExtrapolation } from "../src/methods/escap-extrapolation.ts";
import { eurostat } from "../src/methods/eurostat.ts";
import { menaro } from "../src/methods/menaro.ts";
import { openSdgAggregate } from "../src/methods/open-sdg-aggregate.ts";
import { sdsnArrow } from "../src/methods/sdsn-arrow.ts";
import { UNSD_EUSTAT_WORDS, unsdProgressChart } from "../src/methods/unsd-progress-chart.ts";
import { vietnamPlanStatus } from "../src/methods/vietnam-plan-status.ts";
import type { Answer, Method } from "./method.ts";
import { openSdgAnswer } from "./open-sdg-answer.ts";
import { boundOf } from "./read-bound.ts";
import { growthOptionsOf } from "./read-growth-options.ts";
import {
  anyDirectionOf,
  directionOf,
  fieldsOf,
  latestOf,
  numberOf,
  pointOf,
  requiredLatest,
  requiredNumber,
  seriesOf,
} from "./read-input.ts";
import type { Fields } from "./vectors.ts";

const WORD = { exceeded: "exceeded", met: "met", "nearly-met": "nearly_met", "not-met": "not_met" } as const;

function eurostatAnswer(input: Fields): Answer {
  const { value, score, status, baseYear } = eurostat(growthOptionsOf(input));
  return { value, score, status, base_year_used: baseYear };
}

function unsdAnswer(input: Fields): Answer {
  const result = unsdProgressChart({ ...growthOptionsOf(input), direction: directionOf(input) });
  return {
    value: result.value,
    cagr: result.growth,
    score: result.score,
    status: [result.status, UNSD_EUSTAT_WORDS[result.status]],
  };
}

function escapAnswer(input: Fields, direction: "increase" | "decrease" | "toward-target"): Answer {
  const { value: baseline } = pointOf(input, "baseline");
  const target = requiredNumber(fieldsOf(input, "target"), "value");
  const { value } = requiredLatest(input);
  return { value: escapCurrentStatus({ baseline, target, value, direction }) };
}

const EXTRAPOLATIONS: readonly EscapExtrapolationKind[] = ["cagr", "reg", "wreg", "gm", "wgm"];

function extrapolationAnswer(input: Fields, options: Fields): Answer {
  const name = String(options["fn"]).split(" ")[0];
  const kind = EXTRAPOLATIONS.find((known) => known === name);
  if (kind === undefined) throw new Error(`unknown extrapolation ${JSON.stringify(options["fn"])}`);
  const scale = numberOf(options, "scale");
  const year = numberOf(options, "year") ?? requiredNumber(fieldsOf(input, "target"), "year");
  return {
    value: escapExtrapolation({
      series: seriesOf(input),
      year,
      kind,
      ...(scale === undefined ? {} : { scale }),
    }),
  };
}

function menaroAnswer(input: Fields, options: Fields): Answer {
  const extrapolation = options["extrapolation"] ?? "mean annual logit change";
  if (extrapolation !== "mean annual logit change") {
    throw new Error(`unknown extrapolation ${JSON.stringify(extrapolation)}`);
  }
  const target = fieldsOf(input, "target");
  const baseYear = numberOf(fieldsOf(input, "baseline"), "year");
  const currentYear = numberOf(options, "current_year");
  const targetYear = numberOf(target, "year");
  const scale = numberOf(options, "scale");
  const result = menaro({
    series: seriesOf(input),
    target: requiredNumber(target, "value"),
    direction: directionOf(input),
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(currentYear === undefined ? {} : { currentYear }),
    ...(targetYear === undefined ? {} : { targetYear }),
    ...(scale === undefined ? {} : { scale }),
  });
  return {
    value: result.anticipatedProgress,
    status: result.label,
    current_status: result.currentStatus,
    current_status_label: result.currentLabel,
    current_value: result.current,
    [`predicted_${targetYear ?? 2030}`]: result.predicted,
  };
}

function destatisTargetAnswer(input: Fields): Answer {
  const result = destatisTargetValue({
    series: seriesOf(input),
    target: pointOf(input, "target"),
    direction: directionOf(input),
  });
  return {
    value: result.projected,
    slope: result.meanChange,
    miss_share: result.missShare,
    status: result.symbol,
  };
}

function destatisDirectionAnswer(input: Fields): Answer {
  const result = destatisDirection({ series: seriesOf(input), direction: directionOf(input) });
  return { value: result.meanChange, last_change: result.lastChange, status: result.symbol };
}

function destatisKeepAnswer(input: Fields): Answer {
  const bound = boundOf(fieldsOf(input, "target"), directionOf(input));
  if (bound.kind === "between" || bound.kind === "exactly" || bound.kind === "approximately") {
    throw new Error(`a target to be kept needs a bound by one side, got ${bound.kind}`);
  }
  const result = destatisKeepEachYear({
    series: seriesOf(input),
    bound: { kind: bound.kind, value: bound.value },
  });
  return { value: result.latestValue, slope: result.meanChange, status: result.symbol };
}

function sdsnAnswer(input: Fields): Answer {
  const { ratio, arrow } = sdsnArrow({
    baseline: pointOf(input, "baseline"),
    latest: requiredLatest(input),
    target: pointOf(input, "target"),
    direction: directionOf(input),
  });
  return { value: ratio, status: arrow };
}

/** With an official label, `status` is what the label says and `rule_status` what the rule gives. */
function vietnamAnswer(input: Fields, _options: Fields, official: string | null): Answer {
  const latest = latestOf(input);
  if (latest === undefined) return { value: null, status: null, rule_status: null, label_vi: official };
  const direction = anyDirectionOf(input);
  const result = vietnamPlanStatus({
    value: latest.value,
    bound: boundOf(fieldsOf(input, "target"), direction),
    direction,
    officialLabel: official,
  });
  return {
    value: result.percentOfPlan,
    status: WORD[result.officialStatus ?? result.status],
    rule_status: WORD[result.status],
    label_vi: result.officialLabel,
  };
}

function aggregateAnswer(input: Fields): Answer {
  const scores = input["scores"];
  if (!Array.isArray(scores)) throw new Error("scores are missing");
  const { score, status } = openSdgAggregate(
    scores.map((one) => ({ score: numberOf({ score: one }, "score") ?? null, targetAchieved: false })),
  );
  return { value: score, status };
}

/** The methods that are named after who uses them. */
export const NAMED_METHODS: Readonly<Record<string, Method>> = {
  "open-sdg-2.4 (Statistics Canada CAGR ratio)": {
    options: ["progress_thresholds"],
    answer: openSdgAnswer,
  },
  "open-sdg-2.4 aggregate": { options: [], answer: aggregateAnswer },
  "eurostat (Eustat implementation)": { options: [], answer: eurostatAnswer },
  "unsd-progress-chart": { options: [], answer: unsdAnswer },
  "escap current status": { options: [], answer: (input) => escapAnswer(input, directionOf(input)) },
  "escap current status (parity/two-sided target)": {
    options: [],
    answer: (input) => escapAnswer(input, "toward-target"),
  },
  "escap extrapolation": { options: ["fn", "year", "scale"], answer: extrapolationAnswer },
  "escap-csi-api (UNICEF MENARO implementation)": {
    options: ["current_year", "extrapolation", "scale"],
    answer: menaroAnswer,
  },
  "destatis-weather (specific target value)": { options: [], answer: destatisTargetAnswer },
  "destatis-weather (directional target)": { options: [], answer: destatisDirectionAnswer },
  "destatis-weather (target to be kept every year)": { options: [], answer: destatisKeepAnswer },
  "sdsn-trend-arrow": { options: [], answer: sdsnAnswer },
  "vietnam-plan-status": { options: [], printedDecimals: 4, answer: vietnamAnswer },
};
