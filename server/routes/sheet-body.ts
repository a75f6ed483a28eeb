import { isOverDistricts } from '../../shared/rules/offices/reporters.ts';
import { mostRows, rowMargin } from '../../shared/rules/sheets/most-rows.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import { isPlainlyRow } from '../../shared/wire/entry-row.ts';
import { sheetContent } from '../../shared/wire/sheets.ts';
import { isRefusal, type Refusal, refuseFields, refuseForm } from '../refusal.ts';
import { inSlices } from '../slices.ts';
import type { ReadingStorage } from '../storage/storage.ts';
import { type FoundSheet, rosterOf } from '../use-cases/sheets/find-sheet.ts';
import { refuseColumns } from './refuse-columns.ts';

/** Rows that are looked at without looking up. */
const atOnce = 100;

/** As long as most sheets are together with a report as long as may be, and so never too long. */
const usualBytes = 128 * 1024;
/** Five times what a row comes to that is full of texts. */
const bytesOfRow = 4 * 1024;

/** How long a sheet's body may be, by how many rows it can have, so that what is far too long need not be read. */
export async function mostSheetBytes(
  storage: ReadingStorage,
  sheet: FoundSheet,
  { headers }: Request,
): Promise<number> {
  const declared = Number(headers.get('Content-Length') ?? Number.POSITIVE_INFINITY);
  return declared <= usualBytes ? usualBytes : usualBytes + (await mostRowsOf(storage, sheet)) * bytesOfRow;
}

/** What a district sends of a sheet: no more rows than the sheet can have, in its columns, and of the contract's form. */
export async function readSheetBody(
  storage: ReadingStorage,
  sheet: FoundSheet,
  json: unknown,
): Promise<{ body: SheetContent } | Refusal> {
  const sent = rowsIn(json);
  const frame = sheetContent.safeParse(sent ? Object.assign({}, json, { rows: [] }) : json);
  if (!frame.success) return refuseForm(frame.error);
  const read = (await refuseCount(storage, sheet, sent?.length ?? 0)) ?? (await readRows(sheet, sent ?? []));
  return isRefusal(read) ? read : { body: { ...frame.data, ...read } };
}

function rowsIn(json: unknown): unknown[] | null {
  const rows = typeof json === 'object' && json !== null && 'rows' in json ? json.rows : null;
  return Array.isArray(rows) ? rows : null;
}

/** The roster is asked only where there may be too many. */
async function refuseCount(storage: ReadingStorage, sheet: FoundSheet, count: number): Promise<Refusal | null> {
  // Over the districts there is nothing that a row could be about, not even one too many.
  const over = isOverDistricts(sheet.indicator, sheet.place.district);
  const most = over ? 0 : count <= rowMargin ? count : await mostRowsOf(storage, sheet);
  if (count <= most) return null;
  return { ...refuseFields([{ path: 'rows', message: `${count} rows; at most ${most}` }]), refused: 'too-many-rows' };
}

async function readRows({ indicator }: FoundSheet, sent: unknown[]): Promise<Pick<SheetContent, 'rows'> | Refusal> {
  const goOn = inSlices();
  const rows: SheetContent['rows'] = [];
  for (let from = 0; from < sent.length; from += atOnce) {
    const part = sent.slice(from, from + atOnce);
    const foreign = refuseColumns(indicator, part, from);
    if (foreign) return foreign;
    const read = part.every(isPlainlyRow) ? part : parseRows(part, from);
    if (isRefusal(read)) return read;
    rows.push(...read);
    await goOn();
  }
  return { rows };
}

function parseRows(part: unknown[], from: number): SheetContent['rows'] | Refusal {
  const read = sheetContent.shape.rows.safeParse(part);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path: [index, ...inner], message }) => ({
    path: ['rows', from + Number(index), ...inner].join('.'),
    message,
  }));
  return refuseFields(issues);
}

async function mostRowsOf(storage: ReadingStorage, { indicator, period, place }: FoundSheet): Promise<number> {
  const roster = await rosterOf(storage, place.district, period.period);
  return mostRows({ indicator, communities: roster?.communities ?? [] });
}
