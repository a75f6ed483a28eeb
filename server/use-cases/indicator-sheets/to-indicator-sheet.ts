import { describeCounting } from '../../../shared/indicator/compilers/to-words.ts';
import { openingQuarter } from '../../../shared/rules/calendar/opening-quarter.ts';
import type { Office } from '../../../shared/terms/office.ts';
import { type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { ownerOf } from './sheet-offices.ts';
import type { QuarterRead } from './sheet-quarter.ts';
import type { SheetYear } from './sheet-year.ts';

/** An office's sheet out of its four quarters, in the words of the version that is in force in the head's. */
export function toIndicatorSheet(
  { year, departments, scale }: SheetYear,
  office: Office,
  read: QuarterRead[],
  { at, quarter: asked }: { at: string; quarter: Quarter | undefined },
): IndicatorSheet {
  const quarter = asked ?? headQuarter(read);
  const head = inQuarter(year, { quarter });
  const owner = ownerOf(head, departments);
  const latest = <Part>(of: (one: QuarterRead) => Part | null) => read.map(of).findLast((part) => part !== null);
  return {
    indicator: head.code,
    fiscalYear: head.fiscalYear,
    quarter,
    version: head.version,
    ...{ title: head.title, type: head.type, level: head.level },
    owner: { code: owner.code, name: owner.name },
    office: { code: office.code, kind: office.kind, name: office.name },
    at,
    results: read[quarter - 1]?.quarter.results ?? [],
    scale,
    quarters: read.map((one) => one.quarter),
    summary:
      latest(({ quarter: { quarter: written }, annex: { summary } }) =>
        summary.trim() === '' ? null : { text: summary, quarter: written },
      ) ?? null,
    projects: {
      indicator: head.projects,
      office: latest(({ annex: { projects } }) => (projects.length === 0 ? null : projects)) ?? [],
    },
    links: latest(({ annex: { links } }) => (links.length === 0 ? null : links)) ?? [],
    definition: head.definition,
    method: head.method,
    counting: describeCounting(head),
    assumptions: head.assumptions,
    dataSource: head.dataSource,
    strategy: head.strategy,
    published: head.published ?? null,
  };
}

/** The quarter that work is done in; of a year without any days its last, which says what the year has come to. */
function headQuarter(read: QuarterRead[]): Quarter {
  const dated = read.flatMap(({ quarter: { quarter, window, state } }) =>
    window === null ? [] : [{ period: String(quarter), quarter, window, worked: state !== 'none' }],
  );
  return openingQuarter(dated)?.quarter ?? (quarters.at(-1) as Quarter);
}
