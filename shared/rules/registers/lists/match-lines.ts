import { type ComparedName, comparedName, isNear, isPartOf } from './community-name.ts';
import type { LeftOutReason, ListLine } from './list-lines.ts';

/** A community that goes on in a register, and what it was called before. */
export type KnownCommunity = { code: string; name: string; formerNames: string[] };

/** What a line may be about: a community of the register, or the one that another line of the list is about. */
export type Candidate = { code: string; name: string } | { line: number; name: string };

/** What a person says of a line that is asked about. */
export type Answer = { same: string; rename: boolean } | 'new' | 'leave-out';

/** What becomes of a line. `same` is the code of its community. */
export type Fate =
  | { kind: 'matched'; line: ListLine; same: string; rename: boolean }
  | { kind: 'new'; line: ListLine }
  | { kind: 'asked'; line: ListLine; candidates: Candidate[] }
  | { kind: 'left-out'; line: ListLine; reason: LeftOutReason };

/**
 * Finds the community of each line, in passes over the whole list, so that the order of lines decides nothing: no line
 * takes a community from one that fits it better, and no two have the same. What is not certain is asked.
 *
 * | a line | is |
 * |---|---|
 * | that has been answered | as answered, while that is still possible |
 * | with the code of a community, and no other's name | that community; a really different name renames it |
 * | with the code of one and the name of another | asked |
 * | with the code that an earlier line has | left out if the name is the same, else asked |
 * | with the name of one community, letter for letter or as compared | that community |
 * | with that of several, of one that an earlier line has, or of one under another code | asked |
 * | with a name near one of the register's or of an earlier line | asked |
 * | else | new |
 */
export function matchLines(lines: ListLine[], register: KnownCommunity[], answers: Map<number, Answer>): Fate[] {
  const communities = register.map((community) => ({ ...community, ...comparedName(community.name) }));
  const compared = new Map(lines.map((line) => [line, comparedName(String(line.cells.name ?? ''))]));
  const known = new Map(communities.map((community) => [community.code, community]));
  const fates = new Map<ListLine, Fate>();
  /** The line that has each community, and the lines that are new ones. */
  const takers = new Map<string, ListLine>();
  const fresh: ListLine[] = [];

  const open = () => lines.filter((line) => !fates.has(line));
  const nameOf = (line: ListLine) => compared.get(line) ?? { key: '', bare: '' };
  const match = (line: ListLine, same: string, rename: boolean) => {
    takers.set(same, line);
    fates.set(line, { kind: 'matched', line, same, rename });
  };
  const ask = (line: ListLine, candidates: Candidate[]) => fates.set(line, { kind: 'asked', line, candidates });
  const begin = (line: ListLine) => {
    fresh.push(line);
    fates.set(line, { kind: 'new', line });
  };
  const free = (holds: (community: (typeof communities)[number]) => boolean) =>
    communities.filter((community) => !takers.has(community.code) && holds(community));
  const ofLine = (line: ListLine): Candidate => ({ line: line.at, name: String(line.cells.name ?? line.cells.code) });

  for (const line of lines) {
    const answer = answers.get(line.at);
    if (answer === 'leave-out') fates.set(line, { kind: 'left-out', line, reason: 'by-choice' });
    else if (answer === 'new') begin(line);
    else if (answer && known.has(answer.same) && !takers.has(answer.same)) match(line, answer.same, answer.rename);
  }

  const codes = new Map<string, ListLine>();
  for (const line of lines) {
    const code = String(line.cells.code ?? '');
    if (code === '') continue;
    if (fates.has(line)) {
      if (!codes.has(code)) codes.set(code, line);
      continue;
    }
    const { key } = nameOf(line);
    const earlier = codes.get(code) ?? takers.get(code);
    if (earlier) {
      const repeated = key === '' || key === nameOf(earlier).key;
      if (repeated) fates.set(line, { kind: 'left-out', line, reason: 'twice' });
      else ask(line, [ofLine(earlier)]);
      continue;
    }
    codes.set(code, line);
    const ofCode = known.get(code);
    const namesakes = key === '' ? [] : free((community) => community.key === key && community.code !== code);
    if (!ofCode && namesakes.length === 0) continue;
    const isOwnName = ofCode && (key === '' || key === ofCode.key);
    if (ofCode && (isOwnName || namesakes.length === 0)) match(line, code, !isOwnName);
    else ask(line, [...(ofCode ? [ofCode] : []), ...namesakes].map(toCandidate));
  }

  for (const line of open()) {
    const [exact, ...others] = free(({ name }) => name === line.cells.name);
    if (exact && others.length === 0 && !line.cells.code) match(line, exact.code, false);
  }
  for (const line of open()) {
    const { key } = nameOf(line);
    const candidates = free((community) => community.key === key);
    const [only] = candidates;
    if (only && candidates.length === 1) match(line, only.code, false);
    else if (only) ask(line, candidates.map(toCandidate));
  }
  // A line that is answered as a new one is no question of the lines before it, only of those after it.
  const seen = lines.filter((line) => fates.get(line)?.kind === 'matched');
  for (const line of lines) {
    const decided = fates.get(line)?.kind;
    if (decided === 'new' || decided === 'asked') seen.push(line);
    if (decided) continue;
    const name = nameOf(line);
    const near = free((community) => isLike(community, name));
    const twins = seen.filter((other) => name.key !== '' && isTwin(nameOf(other), name));
    seen.push(line);
    const candidates = [...near.map(toCandidate), ...twins.map(ofLine)];
    if (candidates.length > 0) ask(line, candidates);
    else begin(line);
  }
  return lines.flatMap((line) => fates.get(line) ?? []);
}

function isLike(community: KnownCommunity & ComparedName, name: ComparedName): boolean {
  const formerly = community.formerNames.some((former) => comparedName(former).key === name.key);
  return formerly || isNear(community, name) || isPartOf(community, name);
}

function isTwin(a: ComparedName, b: ComparedName): boolean {
  return a.key === b.key || isNear(a, b);
}

function toCandidate({ code, name }: KnownCommunity): Candidate {
  return { code, name };
}
