/** The order of JSON pointers in which places in lists count as numbers. */
export function comparePointers(one: string, other: string): number {
  if (one === other) return 0;
  const [left, right] = [one.split("/"), other.split("/")];
  for (let place = 0; place < left.length && place < right.length; place++) {
    const [a = "", b = ""] = [left[place], right[place]];
    if (a === b) continue;
    const areNumbers = /^\d{1,15}$/.test(a) && /^\d{1,15}$/.test(b);
    if (areNumbers && Number(a) !== Number(b)) return Number(a) - Number(b);
    return a < b ? -1 : 1;
  }
  return left.length - right.length;
}
