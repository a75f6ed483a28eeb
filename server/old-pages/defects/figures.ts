import { type Pair, pairs, percents } from '../amounts.ts';
import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import { isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import { reportTexts } from '../page-texts.ts';
import type { PagePlace } from '../place.ts';
import { reportedQuarters } from '../reported-quarters.ts';
import { arabicDigits, readNumber } from '../written-number.ts';

/** Figures of a percentage that the reports lack, hide in prose, or contradict. */
export const figureKinds = {
  'percent-without-numerator': {
    name: { th: 'เป็นร้อยละแต่ไม่มีตัวตั้งและตัวหารในรายงาน', en: 'Per cent without numerator and denominator' },
    source: 'DOMAIN.md, What the old pages get wrong: percent typed without its numerator and denominator',
  },
  'numerator-in-prose': {
    name: { th: 'ตัวตั้งหรือตัวหารมีอยู่ในข้อความรายงานเท่านั้น', en: 'Numerator or denominator only in the report’s prose' },
    source: 'DOMAIN.md, Kinds of calculation: ratio of counts (5036-6511, 29 / 48 = 60.42)',
  },
  'amounts-give-another-percent': {
    name: { th: 'จำนวนในรายงานคำนวณได้ไม่ตรงกับผลงาน', en: 'The amounts in the report give another percentage' },
    source: 'DOMAIN.md, What the old pages get wrong: stated 100 % beside amounts that give 79 %',
  },
  'report-disagrees-with-result': {
    name: { th: 'ตัวเลขในรายงานไม่ตรงกับผลงาน', en: 'The figure in the report is not the result' },
    source: 'page 5020-1000 (13.53 beside 67.65)',
  },
  'report-in-another-unit': {
    name: { th: 'รายงานเป็นหน่วยอื่น ไม่ใช่ร้อยละ', en: 'The report is in another unit, not per cent' },
    source: 'page 5025-0875 (per cent reported in kilograms)',
  },
  'denominator-changes': {
    name: { th: 'ตัวหารเปลี่ยนระหว่างปี', en: 'The denominator changes during the year' },
    source: 'DOMAIN.md, Kinds of calculation: the denominator moves (5004-903)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof figureKinds>;

/** Finds where the figures of a percentage are missing in the reports, stand only in their prose, or give another one. */
export function findFigures(page: Page): Defect[] {
  const reports = reportTexts(page).map((report) => ({ ...report, pairs: pairs(report.text) }));
  if (!isPercent(page)) return [];
  return [
    ...withoutNumerator(page, reports),
    ...inProse(reports),
    ...reports.flatMap((report) => disagreement(page, report)),
    ...denominators(reports),
    ...otherUnit(page, reports),
  ];
}

type QuarterReport = ReturnType<typeof reportTexts>[number] & { pairs: Pair[] };

/** Certain when every report was saved; a page of which a part was saved may have them in the other part. */
function withoutNumerator(page: Page, reports: QuarterReport[]): Defect[] {
  const something =
    reportedQuarters(page).some(({ result }) => readNumber(result) !== 0) || (readNumber(page.result) ?? 0) > 0;
  if (!something || reports.length === 0 || reports.some((report) => report.pairs.length > 0)) return [];
  const saved = ([1, 2, 3, 4] as const).every((quarter) => page.reports[quarter] !== null);
  const said = saved ? certain : suspected;
  const probably = { th: 'ตัวตั้งและตัวหารที่ให้ค่านี้', en: 'The numerator and denominator behind it' };
  return [said('percent-without-numerator', 'result', page.result ?? '', probably)];
}

function inProse(reports: QuarterReport[]): Defect[] {
  return reports.flatMap(({ place: where, text, pairs: found }): Defect[] => {
    const numerator = /(?<![\d,])\d[\d,]*\s*[x×*]\s*100/u.exec(arabicDigits(text))?.[0];
    const said = found.map((pair) => pair.text).join(' · ') || numerator;
    return said ? [certain('numerator-in-prose', where, said)] : [];
  });
}

/** A report speaks for its quarter's result; without a table, that of quarter 4 speaks for the header. */
function disagreement(page: Page, report: QuarterReport): Defect[] {
  const line = page.quarters.find(({ quarter }) => quarter === report.quarter);
  const where: PagePlace | null = line ? `quarter-${report.quarter}.result` : report.quarter === 4 ? 'result' : null;
  const printed = line ? line.result : page.result;
  const result = readNumber(printed);
  if (where === null || printed === null || result === null) return [];
  const [pair, ...others] = report.pairs;
  if (pair && others.length === 0) {
    const given = (pair.numerator / pair.denominator) * 100;
    if (Math.abs(given - result) < 0.011) return [];
    return [suspected('amounts-give-another-percent', where, `${printed} · ${pair.text}`, given.toFixed(2))];
  }
  const stated = percents(report.text).filter(({ value }) => value !== readNumber(page.target));
  const figures = line
    ? stated.map(({ value }) => value)
    : [...stated.map(({ value }) => value), ...decimalsIn(report.text)];
  if (figures.length === 0 || figures.some((value) => Math.abs(value - result) < 0.011)) return [];
  return [suspected('report-disagrees-with-result', where, `${printed} · ${figures.join(', ')}`)];
}

function decimalsIn(text: string): number[] {
  const found = arabicDigits(text).match(/(?<![\d.,/-])\d[\d,]*\.\d+(?![\d./-])/gu) ?? [];
  return found.flatMap((figure) => readNumber(figure) ?? []);
}

function denominators(reports: QuarterReport[]): Defect[] {
  const used = reports.flatMap((report) =>
    report.pairs.map(({ denominator }) => ({ where: report.place, denominator })),
  );
  const [first] = used;
  // Amounts that are added up through the year grow by far more than places or people come and go.
  const changed = used.find(
    ({ denominator }) => first && denominator !== first.denominator && denominator < 1.5 * first.denominator,
  );
  const left = reports.find(({ text, pairs: found }) => found.length > 0 && /เหลือ\s*[\d,]+/u.test(arabicDigits(text)));
  const where = changed?.where ?? left?.place;
  if (!first || !where) return [];
  const found = changed ? [...new Set(used.map(({ denominator }) => denominator))].join(' → ') : (left?.text ?? '');
  return [suspected('denominator-changes', where, found)];
}

const amountWithUnit = /(?<![\d,.])\d[\d,]*(?:\.\d+)?\s*(กก\.|กิโลกรัม|ตัน|ลบ\.ม\.|ลิตร|บาท|ไร่|ตร\.ม\.|ครั้ง|คน)/u;

function otherUnit(page: Page, reports: QuarterReport[]): Defect[] {
  const amounts = reports.filter(({ text }) => amountWithUnit.test(arabicDigits(text)));
  const percent = reports.some(({ text, pairs: found }) => found.length > 0 || percents(text).length > 0);
  if (percent || amounts.length < 2) return [];
  const found = amounts.map(({ text }) => amountWithUnit.exec(arabicDigits(text))?.[0]).join(' · ');
  return [suspected('report-in-another-unit', 'page', `${page.unit} · ${found}`)];
}
