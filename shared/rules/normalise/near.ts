/**
 * Which of the names a written one is near to: it contains one or is contained in one, or it is one typing slip away.
 * Of names inside each other the longest that is contained counts (มี in ไม่มี). null when none or several are near.
 */
export function nearestOf(written: string, names: string[]): string | null {
  const contained = names.filter((name) => name.length > 1 && written.includes(name));
  const longest = contained.filter((name) => !contained.some((other) => other !== name && other.includes(name)));
  const containing = written.length > 2 ? names.filter((name) => name.includes(written)) : [];
  const nested = new Set([...longest, ...containing]);
  if (nested.size > 0) return only(nested);
  return only(
    new Set(names.filter((name) => Math.min(name.length, written.length) > 3 && isOneSlipAway(written, name))),
  );
}

/** Whether one letter more, less or other, or two exchanged beside each other, is all the difference. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (a[start] === b[start] && start < a.length) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const exchanged = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) || exchanged;
}

function only(names: Set<string>): string | null {
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
