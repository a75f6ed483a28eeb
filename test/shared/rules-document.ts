import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Condition } from '../../shared/indicator/condition.ts';
import { type Indicator, type Rule, sheetColumns } from '../../shared/indicator/indicator.ts';

/**
 * shared/RULES.md as data. Its entries look so, with a pair of lines for each wording:
 *
 *     - **C1** · error · “เหตุที่ไม่นับ”
 *       - ไม่นับชุมชนนี้แต่ยังไม่ระบุเหตุ → เลือกเหตุที่ไม่นับ
 *       - The community is excluded without a reason → Choose the reason for exclusion
 *       - _Source:_ the page, definition
 */

export const rulesFile = join(import.meta.dirname, '../../shared/RULES.md');

/** What follows this line is written by write-rules.ts. */
export const generatedFrom = '## Rules of the indicators (C)';

export type Entry = { id: string; severity: string; where: string; wordings: Wording[]; source: string };

/** What is wrong, an arrow, and what to do about it. */
export type Wording = { th: string; en: string };

/** `indicator` is empty in what stands above the indicators. */
export type Section = { indicator: string; entries: Entry[] };

export function readRules(): Section[] {
  const sections: Section[] = [{ indicator: '', entries: [] }];
  let lines: string[] = [];
  for (const line of readFileSync(rulesFile, 'utf8').split('\n')) {
    const indicator = /^### (\d{4}-\d+-\d{4}) · /.exec(line)?.[1];
    if (indicator) sections.push({ indicator, entries: [] });
    const [, id, severity = '', where = ''] = /^- \*\*([A-Z]\d+)\*\* · ([^·]+) · (.+)$/.exec(line) ?? [];
    const entries = sections.at(-1)?.entries as Entry[];
    if (id) entries.push({ id, severity, where: unescaped(where), wordings: [], source: '' });
    const part = /^ {2}- (.+)$/.exec(line)?.[1];
    const entry = entries.at(-1);
    if (id) lines = [];
    if (part === undefined || !entry) continue;
    if (part.startsWith(sourceMark)) entry.source = part.slice(sourceMark.length);
    else lines.push(unescaped(part));
    const [th, en] = lines;
    if (th === undefined || en === undefined) continue;
    entry.wordings.push({ th, en });
    lines = [];
  }
  return sections;
}

export function wordingOf({ what, cure }: Pick<Rule, 'what' | 'cure'>): Wording {
  return { th: `${what.th} → ${cure.th}`, en: `${what.en} → ${cure.en}` };
}

/** Where an indicator's rule is shown: the column's Thai header. */
export function whereOf(indicator: Indicator, { column }: Rule): string {
  return `“${sheetColumns(indicator).find(({ key }) => key === column)?.header.th}”`;
}

/** An indicator's part of the document; `sourceOf` says where a rule comes from. */
export function printIndicator(indicator: Indicator, sourceOf: (rule: Rule) => string): string {
  const name = `${indicator.code}-${indicator.fiscalYear}`;
  const rules = indicator.rules.map((rule) => {
    const { th, en } = wordingOf(rule);
    return [
      `- **${rule.id}** · ${rule.severity} · ${escaped(whereOf(indicator, rule))}`,
      `  - ${escaped(th)}`,
      `  - ${escaped(en)}`,
      `  - ${sourceMark}${sourceOf(rule)}`,
    ].join('\n');
  });
  return [
    `### ${name} · ${escaped(indicator.title.th)}`,
    `${escaped(indicator.title.en)} ([${name}.json](catalogue/indicators/${name}.json))`,
    ...(rules.length > 0 ? [rules.join('\n')] : ['No rules of its own.']),
  ].join('\n\n');
}

/** Where a rule that nobody has yet written a source for most likely comes from, by what it looks at. */
export function likelySource(indicator: Indicator, rule: Rule): string {
  const parts = partsOf(indicator, rule.breach);
  const isDate = (key: string) =>
    sheetColumns(indicator).some((column) => column.key === key && column.type === 'date');
  const has = (test: (part: Condition) => boolean) => parts.some(test);
  const compares = (sign: string, operand: (other: unknown) => boolean) =>
    has((part) => 'compare' in part && part.compare[1].startsWith(sign) && operand(part.compare[2]));
  const toColumn = (date: boolean) => (other: unknown) =>
    typeof other === 'object' && other !== null && 'column' in other && isDate(other.column as string) === date;

  if (compares('>', (other) => isDay(other, 'periodEnd'))) return sources.quarterEnd;
  if (compares('<', (other) => isDay(other, 'periodStart'))) return sources.quarterStart;
  if (has((part) => 'between' in part && isDate(part.between[0]))) return sources.fiscalYear;
  if (compares('<', (other) => typeof other === 'string')) return sources.fiscalYear;
  if (rule.severity === 'warning') return sources.warning;
  if (compares('<', toColumn(true))) return sources.order;
  if (compares('>', toColumn(false))) return sources.part;
  return has((part) => 'not' in part && 'filled' in part.not) ? sources.evidence : sources.one;
}

const sources = {
  quarterEnd: 'DOMAIN.md, Time: a quarter’s report ends with the quarter',
  quarterStart: 'DOMAIN.md, Kinds of calculation: renewed each quarter, so nothing is counted twice',
  fiscalYear: 'DOMAIN.md, Time: a fiscal year begins on 1 October',
  warning: 'House rule: it may be so, yet is more often a slip; a remark settles it',
  order: 'House rule: what follows comes no earlier than what it follows',
  part: 'DOMAIN.md, What the old pages get wrong: results outside their scale; a part is at most its whole',
  evidence: 'House rule: what is claimed can be shown, by its day, its name or its amount',
  one: 'House rule: a row says one thing, so one of its cells is a slip',
};

const sourceMark = '_Source:_ ';

function isDay(operand: unknown, day: string): boolean {
  return typeof operand === 'object' && operand !== null && 'day' in operand && operand.day === day;
}

/** A condition and all that it is made of, named conditions too. */
function partsOf(indicator: Indicator, condition: Condition): Condition[] {
  const inner =
    'not' in condition
      ? [condition.not]
      : 'all' in condition
        ? condition.all
        : 'any' in condition
          ? condition.any
          : 'atLeast' in condition
            ? condition.atLeast[1]
            : 'meets' in condition
              ? [indicator.conditions[condition.meets] as Condition]
              : [];
  return [condition, ...inner.flatMap((part) => partsOf(indicator, part))];
}

const escaped = (text: string) => text.replace(/[\\`*_<>[\]]/g, '\\$&');
const unescaped = (text: string) => text.replace(/\\([\\`*_<>[\]])/g, '$1');
