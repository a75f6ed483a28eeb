import { quarters } from '../../shared/terms/period.ts';
import type { Page } from './page.ts';
import type { PagePlace } from './place.ts';

export type PlacedText = { place: PagePlace; text: string };

/** Every text of the page that people wrote, with its place; what the page lacks or shows empty is left out. */
export function pageTexts(page: Page): PlacedText[] {
  const fields: [PagePlace, string | null][] = [
    ['title', page.title],
    ['target', page.target],
    ['unit', page.unit],
    ['type', page.type],
    ['level', page.level],
    ['result', page.result],
    ...page.quarters.map(({ quarter, result }): [PagePlace, string | null] => [`quarter-${quarter}.result`, result]),
    ...reportTexts(page).map(({ place, text }): [PagePlace, string] => [place, text]),
    ['summary', page.summary],
    ['definition', page.definition],
    ['method', page.method],
    ['dataSource', page.dataSource],
    ...(page.strategy ?? []).map((text, at): [PagePlace, string] => [`strategy-${at + 1}`, text]),
    ['projects', page.projects],
  ];
  return fields.flatMap(([place, text]) => (text === null || text.trim() === '' ? [] : [{ place, text }]));
}

/** The quarters' reports that say something: not absent, not empty and not the hyphen of no report. */
export function reportTexts(page: Page): (PlacedText & { quarter: 1 | 2 | 3 | 4 })[] {
  return quarters.flatMap((quarter) => {
    const text = page.reports[quarter];
    return saysNothing(text) || text === null ? [] : [{ place: `quarter-${quarter}.report` as const, quarter, text }];
  });
}

/** Whether a report that the page shows is blank or the hyphen; false for a report that was not saved. */
export function saysNothing(report: string | null): boolean {
  return report !== null && /^[-–—]?$/u.test(report.trim());
}
