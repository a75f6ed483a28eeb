/** The members of Excel's API in office.js's typings, each with the set that it came with. */
export type Member = {
  /** First and last line of its documentation and declaration, from 0. */
  from: number;
  to: number;
  /** `ExcelApi 1.13`. */
  set: string;
  name: string;
  /** The class that it is a member of; null for a class itself. */
  of: string | null;
};

/** Reads the typings' lines. Only the namespace `Excel` is looked at: the sets of others are not what a manifest asks for. */
export function membersWithSets(lines: string[]): Member[] {
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel '));
  const end = lines.findIndex((line, at) => at > start && line.startsWith('}'));
  const found: Member[] = [];
  let owner: { name: string; to: number } | null = null;
  let documented: { from: number; set: string } | null = null;
  for (let at = start + 1; at < end; at += 1) {
    const text = lineAt(lines, at).trim();
    if (text === '' || text.startsWith('//')) continue;
    if (text.startsWith('/**')) {
      const from = at;
      while (!lineAt(lines, at).includes('*/')) at += 1;
      const set = lines
        .slice(from, at + 1)
        .join(' ')
        .match(/\[\s*Api set:\s*(ExcelApi\w*)\s+(\d+\.\d+)/);
      documented = { from, set: set ? `${set[1]} ${set[2]}` : '' };
      continue;
    }
    if (owner && at > owner.to) owner = null;
    const type: string | undefined = /(?:class|interface|enum|namespace)\s+(\w+)/.exec(owner ? '' : text)?.[1];
    const to: number = type ? closing(lines, at, /[{]/g, /[}]/g) : lastLine(lines, at);
    const name = type ?? /^(?:readonly |static |get |set )*["']?(\w+)/.exec(text)?.[1];
    if (documented?.set && name)
      found.push({ from: documented.from, to, set: documented.set, name, of: owner?.name ?? null });
    if (type) owner = { name: type, to };
    else at = to;
    documented = null;
  }
  return found;
}

/** Of sets by name and version, which comes later. */
export function later(one: string, other: string): boolean {
  return rank(one) > rank(other);
}

/** Sets that are not on every Excel (`ExcelApiOnline`, `ExcelApiDesktop`) come after all that are. */
function rank(set: string): number {
  const [name = '', version = ''] = set.split(' ');
  return (name === 'ExcelApi' ? 0 : 1000) + Number(version.split('.')[1] ?? 0);
}

function lineAt(lines: string[], at: number): string {
  return lines[at] ?? '';
}

/** The line in which what opens at a line is closed again. */
function closing(lines: string[], from: number, open: RegExp, close: RegExp): number {
  let depth = 0;
  for (let at = from; ; at += 1) {
    depth += (lineAt(lines, at).match(open) ?? []).length - (lineAt(lines, at).match(close) ?? []).length;
    if (depth <= 0) return at;
  }
}

/** A member's type may go over lines: it ends where all brackets are closed and the next begins. */
function lastLine(lines: string[], from: number): number {
  let at = closing(lines, from, /[{([]/g, /[})\]]/g);
  while (!/[;,}]$/.test(lineAt(lines, at).trim()) && !/^(?:\/\*\*|})/.test(lineAt(lines, at + 1).trim())) at += 1;
  return at;
}
