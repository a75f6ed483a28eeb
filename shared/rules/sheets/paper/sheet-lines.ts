import { type Digits, inDigits } from '../../../terms/digits.ts';
import type { Quarter } from '../../../terms/period.ts';
import type { Text } from '../../../terms/text.ts';
import { verifyAddress } from '../../receipts/statement.ts';
import { headLines, officeName } from './head-lines.ts';
import { differsWords, isOther, type LiveSheet, liveFigures, liveLines } from './live-sheet.ts';
import { headQuarter, type PaperQuarter, type PaperSheet } from './paper-sheet.ts';
import type { SheetLine, SheetMark } from './sheet-line.ts';
import { standingMark } from './sheet-mark.ts';
import { officialSections, reportSections, unstoredReport } from './text-sections.ts';
import { yearTables } from './year-table.ts';

export type PaperChoice = {
  digits: Digits;
  /** Of the server, at which anybody checks a receipt. */
  origin: string;
  /** What stands in the open workbook of the head's quarter, where the paper is laid beside it. */
  live?: LiveSheet | undefined;
  /** The quarters of which nothing is known here, since the server could not be asked. */
  unknown?: readonly Quarter[];
};

/**
 * The official indicator sheet (แบบรายละเอียดตัวชี้วัด) of an office, line by line as it is printed. Each figure is the
 * stored one; what stands in an open workbook is said beside it, by the name of what is not stored.
 */
export function sheetLines(sheet: PaperSheet, choice: PaperChoice): SheetLine[] {
  const { digits, live, unknown = [], origin } = choice;
  const quarter = headQuarter(sheet);
  return [
    { kind: 'title', text: 'รายละเอียดตัวชี้วัด' },
    { kind: 'subtitle', text: `${sheet.title.th} : ${sheet.indicator}` },
    markOf(quarter, digits, live),
    ...headLines(sheet, quarter, digits),
    ...(live ? liveLines(quarter, live, digits) : []),
    { kind: 'heading', text: 'ผลงานเทียบกับเป้าหมายรายไตรมาส' },
    ...yearTables(sheet, digits, unknown),
    ...reportSections(sheet, digits, unknown),
    ...(live && hasOtherReport(quarter, live) ? [unstoredReport(live.report)] : []),
    ...officialSections(sheet, digits),
    ...receiptLine(quarter, origin),
    { kind: 'signatures', roles: ['ผู้รายงาน', headOf(officeName(sheet.office))] },
  ];
}

function markOf(quarter: PaperQuarter, digits: Digits, live: LiveSheet | undefined): SheetMark {
  const { words, note, across, official } = standingMark(quarter);
  const both = ({ th, en }: Text) => [inDigits(digits, th), en].filter((text) => text !== '').join(' · ');
  const figures = live ? liveFigures(quarter, live) : [];
  const says = both(words);
  const other = `${inDigits(digits, words.th)} · ${differsWords}`;
  const differs = live !== undefined && quarter.shown !== null && (live.differs || figures.some(isOther));
  return {
    kind: 'mark',
    words: differs ? other : says,
    note: both(note),
    across,
    official: official && !differs,
    unless: figures.length > 0 && quarter.shown ? { figures, words: other } : null,
  };
}

function hasOtherReport({ shown }: PaperQuarter, { report }: LiveSheet): boolean {
  return report.trim() !== (shown?.report ?? '').trim();
}

function receiptLine({ shown }: PaperQuarter, origin: string): SheetLine[] {
  if (!shown?.receipt) return [];
  const { id, code } = shown.receipt;
  return [{ kind: 'receipt', label: 'ใบรับรายงาน', words: `เลขที่ ${id}`, address: verifyAddress(origin, code) }];
}

/** Who signs for an office: สำนักงานเขต has its ผู้อำนวยการเขต, สำนัก its ผู้อำนวยการสำนัก. */
function headOf(office: string): string {
  if (office.startsWith('สำนักงานเขต')) return office.replace('สำนักงาน', 'ผู้อำนวยการ');
  return office.startsWith('สำนัก') ? `ผู้อำนวยการ${office}` : 'หัวหน้าหน่วยงาน';
}
