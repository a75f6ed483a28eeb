import type { Text } from '../../shared/terms/text.ts';
import type { Defect } from './defects.ts';
import { defectsOfAll } from './defects.ts';
import type { DraftIndicator } from './draft/layout.ts';
import { draftIndicator } from './draft-indicator.ts';
import { type History, historyOf } from './history.ts';
import type { Page } from './page.ts';
import { fiscalYear } from './written-number.ts';

/** What becomes of one page. `stem` begins the names of its files: `2100-1040-2563`; no draft: why not. */
export type ImportedPage = {
  page: Page;
  stem: string;
  defects: Defect[];
  draft: DraftIndicator | null;
  refused: Text[];
  history: History;
};

/** Looks through a file's pages and drafts an indicator of each; `yearIfUnknown` is for pages that do not tell theirs. */
export function importPages(pages: Page[], yearIfUnknown: number | null): ImportedPage[] {
  const defects = defectsOfAll(pages);
  return pages.map((page, at) => {
    const found = defects[at] ?? [];
    const drafted = draftIndicator(page, found, yearIfUnknown);
    return {
      page,
      stem: stemOf(page, yearIfUnknown),
      defects: found,
      draft: 'draft' in drafted ? drafted.draft : null,
      refused: 'refused' in drafted ? drafted.refused : [],
      history: historyOf(page),
    };
  });
}

/** Only digits and hyphens come out of a page into a file's name, so that no page can name a file elsewhere. */
function stemOf({ code, year }: Page, yearIfUnknown: number | null): string {
  const known = fiscalYear(year) ?? (year === null || year.trim() === '' ? yearIfUnknown : null);
  const safe = /^[0-9-]{1,12}$/.test(code ?? '') ? code : 'code-unknown';
  return `${safe}-${known ?? 'year-unknown'}`;
}
