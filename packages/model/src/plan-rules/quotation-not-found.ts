import { jsonPointer } from "../json-pointer.ts";
import { planRule } from "./plan-rule.ts";
import { quotationsOf } from "./quotations-of.ts";

/** Quoted words do not stand in the provision that they are quoted from. */
export const quotationNotFound = planRule<{ provision: string; quotation: string }>(
  {
    id: "plan.quotation-not-found",
    severity: "error",
    title: { vi: "Trích dẫn không có trong điều khoản", en: "Quoted words are not in their provision" },
    message: ({ provision, quotation }) => ({
      vi: `Điều khoản ${provision} không có nguyên văn “${quotation}”.`,
      en: `Provision ${provision} does not hold the words "${quotation}".`,
    }),
    fix: () => ({
      vi: "Trích nguyên văn một đoạn liền mạch của điều khoản, kể cả lỗi chính tả.",
      en: "Quote an unbroken part of the provision word for word, typing errors included.",
    }),
  },
  function* (plan) {
    const texts = new Map(plan.provisions.map(({ id, text }) => [id, text]));
    for (const { quotation, path } of quotationsOf(plan)) {
      const text = texts.get(quotation.provision);
      // a provision that is not there at all is an unknown reference
      if (text === undefined || text.includes(quotation.text)) continue;
      yield {
        parameters: { provision: quotation.provision, quotation: quotation.text },
        location: { pointer: jsonPointer([...path, "text"]) },
        value: quotation.text,
      };
    }
  },
);
