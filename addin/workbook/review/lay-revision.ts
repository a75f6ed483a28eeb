import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { placeOffice } from '../../../shared/rules/offices/offices.ts';
import { difference } from '../../../shared/terms/decimal.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import type { Office } from '../../../shared/terms/office.ts';
import { type Period, periodName } from '../../../shared/terms/period.ts';
import type { SheetState } from '../../../shared/terms/sheet.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import type { Outcome } from '../../outcome.ts';
import { cellsAt, columnLetter } from '../kit/cells-at.ts';
import { requestCover, uncovered } from '../kit/cover.ts';
import { drawLines, dressColumn, dressWorksheet } from '../kit/dress.ts';
import { type FigureAbove, figuresAbove, layFigures, widthUnder } from '../kit/figures-above.ts';
import { layTable } from '../kit/lay-table.ts';
import { layTitle, titleLooks } from '../kit/lay-title.ts';
import { revisionCopyTitle, revisionTableName, revisionTitle } from '../kit/names.ts';
import { paintWhere } from '../kit/paint-where.ts';
import { protect } from '../kit/protect.ts';
import { setCells, setLink } from '../kit/set-cells.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { colours, rowHeights } from '../kit/style.ts';
import { freeTitle, requestTaken } from '../kit/taken.ts';
import { heightOf } from '../kit/text-lines.ts';
import { run } from '../run.ts';
import {
  countHeader,
  countWords,
  newRowNote,
  noteHeader,
  type RevisionBlock,
  revisionBlock,
} from './revision-block.ts';
import { guideWords, storedWords } from './revision-words.ts';

/** A stored revision of a district's sheet, to be looked at. */
export type ShownRevision = {
  /** In the version that the revision was entered under. */
  indicator: Indicator;
  period: Period;
  /** Whose it is: a district by its name, an owner by the office's. */
  district: Pick<Office, 'code' | 'name'>;
  /** Where the district's sheet stands now. */
  state: SheetState;
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
const frozenColumns = 2;

/**
 * Lays a stored revision read-only: who stored it and when, its figures, its rows, and what changed since an older one.
 * Laying the same district's again renews it where it stands, in another order: a filter goes. Two syncs, whatever the
 * number of rows, and more under a filter.
 */
export function layRevision(shown: ShownRevision): Promise<Outcome<void>> {
  return run(async (context) => {
    const name = revisionTableName(shown, shown.district);
    const old = context.workbook.tables.getItemOrNullObject(name).load('name');
    const cover = requestCover(context, old.worksheet, old);
    const requested = requestTaken(context);
    await context.sync();

    // Nothing is unlocked: the worksheet is to be looked at.
    if (old.isNullObject) {
      const title = freeTitle(revisionTitle(shown, shown.district), requested());
      const worksheet = context.workbook.worksheets.add(title);
      layOn(worksheet, shown, name);
      protect(worksheet);
      await context.sync();
    } else await uncovered(context, [cover], () => layOn(cleared(old), shown, name), 'protected');
  });
}

/**
 * Lays the same on a worksheet of the person's own, to be sorted and written on: Excel sorts no locked cells
 * (office-js#2135). It is never renewed. Two syncs.
 */
export function layRevisionCopy(shown: ShownRevision): Promise<Outcome<void>> {
  return run(async (context) => {
    const requested = requestTaken(context);
    await context.sync();
    const title = freeTitle(revisionCopyTitle(shown, shown.district), requested());
    layOn(context.workbook.worksheets.add(title), shown);
    await context.sync();
  });
}

/** Queues the whole worksheet; without a table's name it is one that nobody finds again. */
function layOn(worksheet: Excel.Worksheet, shown: ShownRevision, name?: string): void {
  const { district } = shown;
  dressWorksheet(worksheet, colours.muted);
  const block = revisionBlock({
    indicator: shown.indicator,
    period: shown.period,
    rows: shown.revision.rows,
    before: shown.before?.rows ?? null,
  });
  layWords(worksheet, shown, block, name === undefined);
  const figures = revisionFigures(shown);
  layFigures(worksheet, { row: labelRow, column: firstFigureColumn }, figures);
  layRows(worksheet, name, block, figures);
  setUpPage(worksheet, { headerRow });
  layFoot(worksheet, officeTitle(district));
  worksheet.freezePanes.freezeAt(cellsAt(worksheet, 0, 0, headerRow + 1, frozenColumns));
  worksheet.activate();
  cellsAt(worksheet, 0, 0).select();
}

/** The worksheet of an earlier laying, with nothing on it. */
function cleared(table: Excel.Table): Excel.Worksheet {
  const { worksheet } = table;
  table.delete();
  worksheet.getRange().untrack().clear();
  return worksheet;
}

function layWords(worksheet: Excel.Worksheet, shown: ShownRevision, block: RevisionBlock, copy: boolean): void {
  const { indicator, period, district, state, revision, from } = shown;
  const about = { size: 12, colour: colours.ink, height: rowHeights.body };
  const beside = (says: string) => ({ columns: frozenColumns, says });
  layTitle(worksheet, titleRow, indicator.title.th, titleLooks.title, beside(indicator.code));
  layTitle(worksheet, subtitleRow, periodName(period).th, about, beside(officeTitle(district)));
  layTitle(worksheet, storedRow, storedWords(revision, state, copy), titleLooks.subtitle, beside(''));
  layTitle(worksheet, guideRow, guideWords(shown, block), titleLooks.guide, beside(''));
  if (from === undefined) return;
  const back = cellsAt(worksheet, figureRow, 0);
  setLink(back, { worksheet: from, words: '← กลับ', tip: `กลับไปที่แผ่น ${from}` });
  back.format.verticalAlignment = 'Center';
}

function officeTitle({ code, name }: ShownRevision['district']): string {
  return findDistrict(code) ? placeOffice(code).th : name.th;
}

type RevisionFigure = FigureAbove & { content: string | number };

/** What the rows come to, as the server counted it. */
function revisionFigures({ indicator, period, revision }: ShownRevision): RevisionFigure[] {
  const { measures, figures } = revision.result;
  const content = (above: FigureAbove): string | number => {
    const total = measures[above.key];
    if (above.part === 'total') return total === undefined ? '–' : Number(total);
    if (above.part === 'target') return Number(above.target);
    const figure = figures[above.key] ?? { none: 'not-reported' };
    if (above.part === 'figure') return 'none' in figure ? noFigureNames[figure.none].th : Number(figure.text);
    return 'none' in figure ? '–' : Number(difference(figure.text, above.target, above.result.decimals));
  };
  return figuresAbove(indicator, period).map((above) => ({ ...above, content: content(above) }));
}

function layRows(
  worksheet: Excel.Worksheet,
  name: string | undefined,
  block: RevisionBlock,
  figures: RevisionFigure[],
): void {
  const { columns } = block;
  // A table has at least one line.
  const rows = block.rows.length > 0 ? block.rows : [columns.map(() => null)];
  const body = cellsAt(worksheet, firstBodyRow, 0, rows.length, columns.length);
  const wide = columns.map((column, index) => ({
    ...column,
    width: widthUnder(figures[index - firstFigureColumn], column.width),
  }));
  wide.forEach((column, index) => {
    dressColumn(body.getColumn(index).untrack(), column);
  });
  setCells(
    body,
    rows,
    columns.map(({ format }) => format),
  );
  layTable(worksheet, { ...(name !== undefined && { name }), headerRow, columns: wide, rows: rows.length });
  body.format.verticalAlignment = 'Center';
  body.format.rowHeight = rowHeights.body;
  drawLines(body.format, 'body');
  columns.forEach(({ wrap }, index) => {
    if (wrap) body.getColumn(index).untrack().format.wrapText = true;
  });
  block.lines.forEach((lines, row) => {
    if (lines > 1) body.getRow(row).untrack().format.rowHeight = heightOf(lines);
  });
  markRows(body, block);
}

/** What counts and what changed, by conditional formats over the two columns that say so: a few, whatever the rows. */
function markRows(body: Excel.Range, { columns }: RevisionBlock): void {
  const under = (header: string) =>
    `$${columnLetter(columns.findIndex((column) => column.header === header))}${firstBodyRow + 1}`;
  const count = under(countHeader);
  const names = body.getColumn(1).untrack();
  const says = (...words: string[]) => `=OR(${words.map((word) => `${count}="${word}"`).join(',')})`;
  paintWhere(
    names,
    { formula: says(countWords.above, countWords.counted), fill: colours.counts },
    { formula: says(countWords.excluded, countWords.gone), font: colours.excluded },
  );
  if (columns.at(-1)?.header !== noteHeader) return;
  const note = under(noteHeader);
  columns.forEach(({ mark }, index) => {
    if (mark === null) return;
    const quoted = mark.replaceAll('"', '""');
    const formula = `=OR(${note}="${newRowNote}",ISNUMBER(FIND("${quoted}",${note})))`;
    paintWhere(body.getColumn(index).untrack(), { formula, fill: colours.changed });
  });
}
