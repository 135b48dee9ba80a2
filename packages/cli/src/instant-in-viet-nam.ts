const OFFSET_MILLISECONDS = 7 * 60 * 60 * 1000;

/** An instant as clocks in Viet Nam show it, to the second: `2026-11-24T08:30:00+07:00`. The offset is that of today's law. */
export function instantInVietNam(now: Date): string {
  return `${new Date(now.getTime() + OFFSET_MILLISECONDS).toISOString().slice(0, 19)}+07:00`;
}
