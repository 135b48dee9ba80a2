import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { acceptFindings, openPlan } from "../open-plan.ts";
import { usageErrors } from "../usage-messages.ts";
import { agencyOption, periodOption } from "../validation-settings.ts";
import { writeToFile } from "../write-output.ts";

/** Makes a workbook for an agency to fill in. */
export async function templateCommand(invocation: Invocation): Promise<ExitCode> {
  const { options, io } = invocation;
  const required = (name: string): string => {
    const value = options.value(name);
    if (value === undefined) throw usageErrors.optionMissing(`--${name}`);
    return value;
  };
  const [named, worded, path] = [required("agency"), required("period"), required("out")];
  const period = periodOption(worded);
  const { plan, findings } = await openPlan(invocation);
  acceptFindings(findings, invocation);
  const agency = agencyOption(named, plan.agencies);
  const asked = plan.indicators.some(({ quantified }) => quantified) || plan.tasks.length > 0;
  if (!asked) throw usageErrors.nothingToAsk(named);
  const { createTemplate } = await import("@kehoach/validation/workbook");
  await writeToFile(await createTemplate(plan, { agency, period }), { path, io });
  return EXIT_CODES.done;
}
