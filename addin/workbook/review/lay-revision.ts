import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { targetOfPart } from '../../../shared/indicator/to-result.ts';
import { placesOfMeasure } from '../../../shared/indicator/to-tally.ts';
import { thaiMoment } from '../../../shared/terms/date.ts';
import { difference } from '../../../shared/terms/decimal.ts';
import type { District } from '../../../shared/terms/district.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import { type Period, periodName } from '../../../shared/terms/period.ts';
import { type SubmissionState, submissionStateNames } from '../../../shared/terms/submission.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import type { Outcome } from '../../outcome.ts';
import { differenceFormat, numberFormat, setNumberFormat } from '../kit/number-formats.ts';
import { amountSize, amountWidth, colours, figureSize, figureWidth, rowHeights } from '../kit/style.ts';
import { freeTitle, requestTaken } from '../kit/taken.ts';
import { revisionTableName, revisionTitle } from '../places.ts';
import { run } from '../run.ts';
import { columnLetter } from '../sheets/frame.ts';
import { dressHeader } from '../sheets/lay-sheet.ts';
import {
  countHeader,
  countWords,
  newRowNote,
  noteHeader,
  type RevisionBlock,
  revisionBlock,
} from './revision-block.ts';

/** A stored revision of a district's sheet, to be looked at. */
export type ShownRevision = {
  /** In the version that the revision was entered under. */
  indicator: Indicator;
  period: Period;
  district: District;
  /** Where the district's sheet stands now. */
  state: SubmissionState;
  revision: Revision;
  /** An older revision, whose differences are marked. */
  before: Revision | null;
  /** The title of the worksheet that it is opened from, to lead back to. */
  from?: string | undefined;
};

const [titleRow, subtitleRow, storedRow, labelRow, figureRow, guideRow, headerRow, firstBodyRow] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const firstFigureColumn = 1;

/**
 * Lays a stored revision read-only: who stored it and when, its figures, its rows, and what changed since an older one.
 * Laying the same district's again renews it where it stands. Two syncs, whatever the number of rows.
 */
export function layRevision(shown: ShownRevision): Promise<Outcome<void>> {
  const { district } = shown;
  return run(async (context) => {
    const name = revisionTableName(shown, district);
    const old = context.workbook.tables.getItemOrNullObject(name).load('name');
    const requested = requestTaken(context);
    await context.sync();

    const worksheet = old.isNullObject
      ? context.workbook.worksheets.add(freeTitle(revisionTitle(shown, district), requested()))
      : cleared(old);
    worksheet.showGridlines = false;
    worksheet.tabColor = colours.muted;
    const block = revisionBlock({
      indicator: shown.indicator,
      period: shown.period,
      rows: shown.revision.rows,
      before: shown.before?.rows ?? null,
    });
    layWords(worksheet, shown, block);
    layFigures(worksheet, shown);
    layRows(worksheet, name, block, revisionFigures(shown));
    setUpPage(worksheet, shown);
    worksheet.freezePanes.freezeAt(cellsAt(worksheet, 0, 0, headerRow + 1, 2));
    // Nothing is unlocked; sorting and filtering stay free. No password: this is no secret.
    worksheet.protection.protect({ allowAutoFilter: true, allowSort: true, allowFormatColumns: true });
    worksheet.activate();
    cellsAt(worksheet, 0, 0, 1, 1).select();
    await context.sync();
  });
}

/** Let go at once: Excel then keeps no reference, and `Excel.run` has nothing to tidy up with a sync of its own. */
function cellsAt(worksheet: Excel.Worksheet, row: number, column: number, rows: number, columns: number): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** The worksheet of an earlier laying, with nothing on it. */
function cleared(table: Excel.Table): Excel.Worksheet {
  const { worksheet } = table;
  worksheet.protection.unprotect();
  table.delete();
  worksheet.getRange().untrack().clear();
  return worksheet;
}

function layWords(worksheet: Excel.Worksheet, shown: ShownRevision, block: RevisionBlock): void {
  const { indicator, period, district, state, revision, from } = shown;
  const line = (row: number, text: string, size: number, colour: string, height: number) => {
    const cell = cellsAt(worksheet, row, 0, 1, 1);
    cell.values = [[text]];
    cell.format.font.size = size;
    cell.format.font.color = colour;
    cell.format.verticalAlignment = 'Center';
    cell.format.rowHeight = height;
    return cell;
  };
  line(titleRow, `${indicator.code}  ${indicator.title.th}`, 14, colours.ink, rowHeights.title).format.font.bold = true;
  line(subtitleRow, `สำนักงานเขต${district.name.th} · ${periodName(period).th}`, 12, colours.ink, rowHeights.body);
  line(storedRow, storedWords(revision, state), 11, colours.muted, rowHeights.body);
  line(guideRow, guideWords(shown, block), 10, colours.muted, rowHeights.body);
  if (from === undefined) return;
  const back = cellsAt(worksheet, figureRow, 0, 1, 1);
  back.hyperlink = {
    documentReference: `'${from.replaceAll("'", "''")}'!A1`,
    textToDisplay: '← กลับ',
    screenTip: `กลับไปที่แผ่น ${from}`,
  };
  back.format.verticalAlignment = 'Center';
}

function storedWords({ revision, savedBy, savedAt }: Revision, state: SubmissionState): string {
  return `ฉบับที่ ${revision} · บันทึกโดย ${savedBy} เมื่อ ${thaiMoment(savedAt)} · สถานะแผ่นงาน: ${submissionStateNames[state].th} · ดูอย่างเดียว`;
}

function guideWords({ indicator, revision, before }: ShownRevision, { changes }: RevisionBlock): string {
  const subject = indicator.rows.from === 'district' ? 'รายการ' : indicator.rows.subject.th;
  const none = revision.notApplicable ? 'เขตแจ้งว่าไม่เกี่ยวข้องในไตรมาสนี้ · ' : '';
  const counts = `ชื่อ${subject}สีเขียว: เป็นตัวตั้ง · สีเทา: ไม่นับ`;
  if (!before) return `${none}${counts}`;
  const since =
    changes.rows === 0
      ? `ตารางไม่ต่างจากฉบับที่ ${before.revision}`
      : `ต่างจากฉบับที่ ${before.revision}: ${changes.rows} แถว ${changes.cells} ช่อง (ช่องสีส้ม ค่าเดิมอยู่ที่คอลัมน์ “${noteHeader}”)`;
  return `${none}${since} · ${counts}`;
}

type RevisionFigure = { label: string; value: string | number; format: string; long: boolean };

/** What the rows come to, as the server counted it: the measures, then each result with its target. */
function revisionFigures({ indicator, period, revision }: ShownRevision): RevisionFigure[] {
  const { measures, figures } = revision.result;
  const laid = Object.entries(indicator.measures).map(([key, measure]): RevisionFigure => {
    const [total, places] = [measures[key], placesOfMeasure(indicator, measure)];
    const value = total === undefined ? '–' : Number(total);
    return { label: measure.name.th, value, format: numberFormat(places), long: places > 0 };
  });
  for (const definition of indicator.results) {
    const { key, name, unit, decimals } = definition;
    const figure = figures[key] ?? { none: 'not-reported' };
    const number = 'text' in figure ? figure.text : null;
    laid.push({
      label: indicator.results.length > 1 ? `${name.th} (${unit.th})` : unit.th,
      value: 'none' in figure ? noFigureNames[figure.none].th : Number(figure.text),
      format: numberFormat(decimals),
      long: false,
    });
    const target = targetOfPart(indicator, definition, period);
    if (target === null) continue;
    laid.push({ label: `เป้าหมาย (${unit.th})`, value: Number(target), format: numberFormat(decimals), long: false });
    laid.push({
      label: 'ต่างจากเป้าหมาย',
      value: number === null ? '–' : Number(difference(number, target, decimals)),
      format: differenceFormat(decimals),
      long: false,
    });
  }
  return laid;
}

function layFigures(worksheet: Excel.Worksheet, shown: ShownRevision): void {
  const laid = revisionFigures(shown);
  const labels = cellsAt(worksheet, labelRow, firstFigureColumn, 1, laid.length);
  labels.values = [laid.map(({ label }) => label)];
  labels.format.wrapText = true;
  labels.format.font.size = 10;
  labels.format.font.color = colours.muted;
  labels.format.rowHeight = rowHeights.twoLines;
  const cells = cellsAt(worksheet, figureRow, firstFigureColumn, 1, laid.length);
  cells.numberFormat = [laid.map(({ format }) => format)];
  cells.values = [laid.map(({ value }) => value)];
  cells.format.font.size = figureSize;
  laid.forEach(({ long }, index) => {
    if (long) cells.getCell(0, index).untrack().format.font.size = amountSize;
  });
  cells.format.font.bold = true;
  cells.format.fill.color = colours.figureFill;
  cells.format.rowHeight = rowHeights.figures;
  for (const range of [labels, cells]) {
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Center';
  }
}

function layRows(worksheet: Excel.Worksheet, name: string, block: RevisionBlock, figures: RevisionFigure[]): void {
  const { columns } = block;
  // A table has at least one line.
  const rows = block.rows.length > 0 ? block.rows : [columns.map(() => '')];
  const body = cellsAt(worksheet, firstBodyRow, 0, rows.length, columns.length);
  columns.forEach(({ format, align, width }, index) => {
    const cells = body.getColumn(index).untrack();
    // Before the values: Excel would turn 11/10/2562 into another day under another locale.
    setNumberFormat(cells, format);
    cells.format.horizontalAlignment = align;
    const figure = figures[index - firstFigureColumn];
    cells.format.columnWidth = Math.max(width, figure ? (figure.long ? amountWidth : figureWidth) : 0);
  });
  cellsAt(worksheet, headerRow, 0, 1, columns.length).values = [columns.map(({ header }) => header)];
  body.values = rows;
  const table = worksheet.tables.add(cellsAt(worksheet, headerRow, 0, rows.length + 1, columns.length), true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  dressHeader(cellsAt(worksheet, headerRow, 0, 1, columns.length));
  body.format.verticalAlignment = 'Center';
  body.format.rowHeight = rowHeights.body;
  for (const edge of ['InsideHorizontal', 'InsideVertical', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = body.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colours.line;
    border.weight = 'Thin';
  }
  if (columns.at(-1)?.header === noteHeader) body.getColumn(columns.length - 1).untrack().format.wrapText = true;
  block.noteLines.forEach((lines, row) => {
    if (lines > 1) body.getRow(row).untrack().format.rowHeight = Math.min(lines * noteLine + 5, tallest);
  });
  markRows(body, block);
}

/** Points that a line of a note takes, and the height that Excel gives a row at most. */
const [noteLine, tallest] = [18, 409];

/** What counts and what changed, by conditional formats over the two columns that say so: a few, whatever the rows. */
function markRows(body: Excel.Range, { columns }: RevisionBlock): void {
  const under = (header: string) =>
    `$${columnLetter(columns.findIndex((column) => column.header === header))}${firstBodyRow + 1}`;
  const paint = (cells: Excel.Range, formula: string, fill: string | null, font: string | null = null) => {
    const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    if (fill !== null) format.custom.format.fill.color = fill;
    if (font !== null) format.custom.format.font.color = font;
  };
  const count = under(countHeader);
  const names = body.getColumn(1).untrack();
  paint(names, `=OR(${count}="${countWords.above}",${count}="${countWords.counted}")`, colours.counts);
  paint(names, `=OR(${count}="${countWords.excluded}",${count}="${countWords.gone}")`, null, colours.excluded);
  if (columns.at(-1)?.header !== noteHeader) return;
  const note = under(noteHeader);
  columns.forEach(({ mark }, index) => {
    if (mark === null) return;
    const quoted = mark.replaceAll('"', '""');
    paint(
      body.getColumn(index).untrack(),
      `=OR(${note}="${newRowNote}",ISNUMBER(FIND("${quoted}",${note})))`,
      colours.changed,
    );
  });
}

/** Lying A4, as wide as the page, with the table's header on every page. */
function setUpPage({ pageLayout }: Excel.Worksheet, { district }: ShownRevision): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = `&9 เขต${district.name.th}`;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&9 หน้า &P / &N';
}
