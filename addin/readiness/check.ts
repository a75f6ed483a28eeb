import type { Text } from '../../shared/terms/text.ts';

/** What one check comes to: what this Excel did is in `seen`, in Excel's words and figures. */
export type Answer =
  | { answer: 'passed'; seen: string }
  | { answer: 'failed'; seen: string }
  | { answer: 'refused'; reason: Reason; seen: string };

/** Why a check could not be answered here: this is not about the assumption but about the place where it was tried. */
export const reasons = ['api-set', 'host', 'hand', 'heavy'] as const;
export type Reason = (typeof reasons)[number];

/** What a person is asked: to do something in the worksheet, or to look and say whether it is so. */
export type Question = { kind: 'do' | 'look'; what: Text };
export type Reply = 'yes' | 'no' | 'skipped';

/** What a check works with. */
export type Bench = {
  context: Excel.RequestContext;
  /** Blank, in front, and gone afterwards with all that stands on it. */
  worksheet: Excel.Worksheet;
  ask(question: Question): Promise<Reply>;
};

/** One thing that this product takes for granted of Excel. */
export type Check = {
  /** `area/what`: never given to another check. */
  id: string;
  title: Text;
  /** Files of the product that rest on it, by their paths in the repository. */
  touches: string[];
  /** Later than the manifest's: without it the product does something else. */
  needs?: { set: string; version: string };
  /** Only a person's hand or eye can answer it. */
  byHand?: true;
  /** Takes so long, or so much memory, that it is asked for. */
  heavy?: true;
  /** What the product does where this does not hold; without it the product does wrong there. */
  instead?: Text;
  run(bench: Bench): Promise<Answer>;
};

export type Area = { key: string; title: Text; checks: Check[] };

export function passed(seen = ''): Answer {
  return { answer: 'passed', seen };
}

export function failed(seen: string): Answer {
  return { answer: 'failed', seen };
}

export function refused(reason: Reason, seen = ''): Answer {
  return { answer: 'refused', reason, seen };
}

/** Passed when both are the same in every part; what differs is what was seen. */
export function same(seen: unknown, expected: unknown): Answer {
  const [found, wanted] = [JSON.stringify(seen), JSON.stringify(expected)];
  return found === wanted ? passed() : failed(`${found} แทน · instead of ${wanted}`);
}
