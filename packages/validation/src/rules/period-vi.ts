import { describePeriod } from "@kehoach/model";

/** A period in Vietnamese words that stand within a sentence: `quý III/2024`. */
export function periodVi(code: string): string {
  const { vi } = describePeriod(code);
  return vi.slice(0, 1).toLowerCase() + vi.slice(1);
}
