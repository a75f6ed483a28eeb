import type { Text } from '../../shared/terms/text.ts';
import type { Certainty } from './defect.ts';
import { type Defect, type DefectName, defectKinds } from './defects.ts';
import type { ImportedPage } from './import-pages.ts';
import type { PageSource, UnreadPage } from './page.ts';
import { type PagePlace, placeName } from './place.ts';

export type ReportedDefect = {
  kind: DefectName;
  name: Text;
  certainty: Certainty;
  where: PagePlace;
  place: Text;
  found: string;
  probably: Text | null;
};

export type ReportedPage = {
  source: PageSource;
  code: string | null;
  title: string | null;
  /** Names of the files written for the page; no draft: why not. */
  draft: string | null;
  history: string;
  refused: Text[];
  defects: ReportedDefect[];
};

/** Everything that one import has read, written and found; `totals` counts defects by name, the most frequent first. */
export type ImportReport = {
  file: string;
  pages: ReportedPage[];
  unread: UnreadPage[];
  totals: { kind: DefectName; name: Text; certain: number; suspected: number; pages: number }[];
};

/** `names` are the stems that the pages' files were written under, in the pages' order. */
export function reportOf(file: string, imported: ImportedPage[], names: string[], unread: UnreadPage[]): ImportReport {
  const pages = imported.map((one, at) => ({
    source: one.page.source,
    code: one.page.code,
    title: one.page.title,
    draft: one.draft === null ? null : `${names[at]}.json`,
    history: `${names[at]}.history.json`,
    refused: one.refused,
    defects: one.defects.map(reported),
  }));
  return { file, pages, unread, totals: totalsOf(pages) };
}

function reported({ kind, certainty, where, found, probably }: Defect): ReportedDefect {
  return { kind, name: defectKinds[kind].name, certainty, where, place: placeName(where), found, probably };
}

function totalsOf(pages: ReportedPage[]): ImportReport['totals'] {
  const all = Map.groupBy(
    pages.flatMap((page) => page.defects.map((defect) => ({ page, defect }))),
    ({ defect }) => defect.kind,
  );
  const totals = [...all].map(([kind, found]) => ({
    kind,
    name: defectKinds[kind].name,
    certain: found.filter(({ defect }) => defect.certainty === 'certain').length,
    suspected: found.filter(({ defect }) => defect.certainty === 'suspected').length,
    pages: new Set(found.map(({ page }) => page)).size,
  }));
  return totals.sort((a, b) => b.certain + b.suspected - a.certain - a.suspected || a.kind.localeCompare(b.kind));
}
