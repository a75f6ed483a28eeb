import { type Digits, inDigits } from '../../../terms/digits.ts';
import { monthsOf, type Quarter } from '../../../terms/period.ts';
import { evaluationOnPaper, keysOnPaper } from './evaluation-on-paper.ts';
import { figureOnPaper, targetOnPaper } from './figure-on-paper.ts';
import { headQuarter, type PaperQuarter, type PaperSheet } from './paper-sheet.ts';
import type { SheetLine } from './sheet-line.ts';
import { standingMark } from './sheet-mark.ts';

/** Said of a quarter of which nothing is known here. */
export const notKnown = 'ไม่ทราบ (พิมพ์ขณะออฟไลน์)';

type Table = Extract<SheetLine, { kind: 'table' }>;

/**
 * ผลงานเทียบกับเป้าหมายรายไตรมาส: of one result a line for each quarter, as the old page has it; of several a line for each
 * result, and below it the quarters' evaluations.
 */
export function yearTables(sheet: PaperSheet, digits: Digits, unknown: readonly Quarter[]): Table[] {
  const write = (text: string) => inDigits(digits, text);
  const keys = keysOnPaper(sheet);
  const { results } = headQuarter(sheet);
  const [main] = results;
  const name = ({ quarter }: PaperQuarter) =>
    write(`${quarter} (${monthsOf({ fiscalYear: sheet.fiscalYear, quarter })})`);
  const known = (quarter: PaperQuarter, says: () => string) =>
    unknown.includes(quarter.quarter) ? notKnown : write(says());
  const evaluated = (quarter: PaperQuarter) => known(quarter, () => evaluationOnPaper(quarter, keys));
  const stands = (quarter: PaperQuarter) => known(quarter, () => standing(quarter));
  const evaluationHeader = keys.length > 0 ? `ผลประเมิน (${keys.join(' / ')})` : 'ผลประเมิน';

  if (main && results.length === 1) {
    const together = main.target === null && main.cityTarget !== null;
    return [
      {
        kind: 'table',
        header: [
          'ไตรมาสที่',
          `ผลงาน (${main.unit.th})`,
          together ? 'เป้าหมายรวมทุกเขต' : 'เป้าหมาย',
          evaluationHeader,
          'สถานะ',
        ],
        widths: [3, 2, 2, 3, 2],
        rows: sheet.quarters.map((quarter) => {
          const [result = main] = quarter.results;
          const figure = known(quarter, () => figureOnPaper(quarter, result));
          return [name(quarter), figure, write(targetOnPaper(result)), evaluated(quarter), stands(quarter)];
        }),
      },
    ];
  }
  return [
    {
      kind: 'table',
      header: ['ผลลัพธ์ (เป้าหมาย)', ...sheet.quarters.map(({ quarter }) => write(`ไตรมาสที่\u00A0${quarter}`))],
      widths: [4, 2, 2, 2, 2],
      rows: resultsOfYear(sheet).map(({ key, name: { th }, unit }) => [
        // A unit in a line of its own is not broken inside a word; figures beside it take two lines anyway.
        `${th}\n(${unit.th})`,
        ...sheet.quarters.map((quarter) => {
          const result = quarter.results.find((each) => each.key === key);
          if (!result) return '–';
          const target = targetOnPaper(result);
          const figure = known(quarter, () => figureOnPaper(quarter, result));
          return target === '–' ? figure : `${figure}\n(${write(target)})`;
        }),
      ]),
    },
    {
      kind: 'table',
      header: ['ไตรมาสที่', evaluationHeader, 'สถานะ'],
      widths: [4, 4, 4],
      rows: sheet.quarters.map((quarter) => [name(quarter), evaluated(quarter), stands(quarter)]),
    },
  ];
}

/** The head's results, then those that only another quarter's version has. */
function resultsOfYear(sheet: PaperSheet) {
  const { results } = headQuarter(sheet);
  const others = sheet.quarters.flatMap((quarter) => quarter.results);
  return [...new Map([...results, ...others].map((result) => [result.key, result])).values()];
}

function standing(quarter: PaperQuarter): string {
  const { state, cancelled, shown, window, reports } = quarter;
  if (cancelled) return 'ยกเลิก';
  if (!reports && state === 'none') return 'ไม่ต้องรายงาน';
  if (state === 'none') return window === null || window === 'before' ? '–' : standingMark(quarter).words.th;
  return [
    standingMark(quarter).words.th,
    ...(shown?.late ? ['ส่งหลังกำหนด'] : []),
    ...(shown?.notApplicable ? ['ไม่มีข้อมูลที่ต้องรายงาน'] : []),
  ].join('\n');
}
