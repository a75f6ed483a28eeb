import { parseIndicator } from '../../shared/indicator/file/check-indicator.ts';
import { withoutSigns } from '../../shared/indicator/file/check-texts.ts';
import { plainText } from '../../shared/terms/plain-text.ts';
import type { Text } from '../../shared/terms/text.ts';
import { cleanTitle } from './clean-title.ts';
import { yearInReports } from './dates.ts';
import { mendLetters } from './defects/writing.ts';
import type { Defect } from './defects.ts';
import { assumptionsOf } from './draft/assumptions.ts';
import { guessKind } from './draft/guess-kind.ts';
import { guessQuarters } from './draft/guess-quarters.ts';
import { layOut } from './draft/lay-out.ts';
import type { DraftIndicator } from './draft/layout.ts';
import { levelOf, listed, strategyOf, typeOf } from './draft/official-text.ts';
import { ownerOf } from './draft/owner.ts';
import { publishedOf } from './draft/published.ts';
import { targetOf, unitOf } from './draft/target-and-unit.ts';
import { direction } from './measured-in.ts';
import type { Page } from './page.ts';
import { fiscalYear } from './written-number.ts';

export type Drafted = { draft: DraftIndicator } | { refused: Text[] };

/**
 * Writes the draft of an indicator from a page, or says why there can be none. What the page does not say is
 * guessed and stands in the draft's assumptions; `yearIfUnknown` is for a page that does not tell its fiscal year.
 */
export function draftIndicator(page: Page, defects: Defect[], yearIfUnknown: number | null): Drafted {
  const year = fiscalYear(page.year) ?? (blank(page.year) ? yearIfUnknown : null);
  const code = /^\d{4}-\d{3,4}$/.test(page.code ?? '') ? page.code : null;
  if (year === null || code === null) {
    return { refused: [...(code === null ? [withoutCode(page)] : []), ...(year === null ? [withoutYear(page)] : [])] };
  }
  const draft = withPlainTexts(compose(page, defects, code, year));
  const parsed = parseIndicator(draft);
  if ('indicator' in parsed) return { draft };
  return {
    refused: parsed.faults.map(({ path, what }) => ({
      th: `${path.join('.')}: ${what.th}`,
      en: `${path.join('.')}: ${what.en}`,
    })),
  };
}

/** Control characters and the like are the old system's, and say nothing. */
function withPlainTexts(draft: DraftIndicator): DraftIndicator {
  return JSON.parse(JSON.stringify(draft), (_, part) => (typeof part === 'string' ? plainText(part) : part));
}

function compose(page: Page, defects: Defect[], code: string, year: number): DraftIndicator {
  const title = titleOf(page, code);
  const guess = guessKind(page);
  const layout = layOut(guess.kind, page);
  const quarters = guessQuarters(page);
  const { owner, reportedBy, assumes: reporting } = ownerOf(code.slice(0, 4));
  const target = targetOf(page, defects);
  const published = publishedOf(page);
  return {
    code,
    fiscalYear: year,
    version: 1,
    draft: true,
    title,
    type: typeOf(page),
    level: levelOf(page),
    owner,
    reportedBy,
    quarters: quarters.quarters,
    rows: layout.rows,
    columns: layout.columns,
    conditions: layout.conditions ?? {},
    measures: layout.measures,
    results: [
      {
        key: 'result',
        name: title,
        unit: unitOf(page),
        decimals: layout.decimals,
        target,
        better: fallsIn(page) && layout.calculation.kind !== 'change' ? 'lower' : layout.better,
        calculation: layout.calculation,
      },
    ],
    rules: layout.rules ?? [],
    definition: mendLetters(page.definition ?? ''),
    method: mendLetters(page.method ?? ''),
    dataSource: listed(page.dataSource),
    strategy: strategyOf(page),
    projects: listed(page.projects),
    assumptions: assumptionsOf({ page, defects, year, guess, layout: layout.assumes, quarters, reporting, target }),
    ...(published ? { published } : {}),
  };
}

/** No English is invented: the title's says where the Thai one stands. */
function titleOf({ title }: Page, code: string): Text {
  const th = withoutSigns(mendLetters(cleanTitle(title ?? '').title)).trim();
  if (th === '') return { th: `ตัวชี้วัด ${code} (หน้าที่บันทึกไม่มีชื่อ)`, en: `Indicator ${code} (the saved page has no title)` };
  return { th, en: `Indicator ${code} (title in Thai only)` };
}

/** Whether title or unit tell of a fall: of a plain number less is better then, of a change more of it. */
function fallsIn(page: Page): boolean {
  return direction(page) !== 'higher';
}

function blank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function withoutCode({ code }: Page): Text {
  return {
    th: `รหัส “${code ?? ''}” ไม่มีรหัสหน่วยงาน 4 หลัก จึงไม่ทราบว่าเป็นตัวชี้วัดของหน่วยงานใด`,
    en: `The code “${code ?? ''}” has no agency of 4 digits: whose indicator it is, is not known`,
  };
}

function withoutYear(page: Page): Text {
  if (!blank(page.year)) {
    return {
      th: `หน้านี้เป็นของปี ${page.year} ไม่ใช่ปีงบประมาณเดียว`,
      en: `This page is for ${page.year}, not for one fiscal year`,
    };
  }
  const seen = yearInReports(page);
  const hint = seen === null ? 2563 : seen;
  return {
    th: `หน้านี้ไม่บอกปีงบประมาณ ${seen === null ? 'สั่งใหม่โดยเพิ่มปี เช่น' : `วันที่ในรายงานเป็นของปี ${seen} หากใช่ สั่งใหม่โดยเพิ่ม`} --year ${hint}`,
    en: `The page does not tell its fiscal year. ${seen === null ? 'Add it, like' : `Its dates are of ${seen}: if so, add`} --year ${hint}`,
  };
}
