import { isDeepStrictEqual } from 'node:util';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { mainText } from '../../../../shared/indicator/main-figure.ts';
import { changedCells } from '../../../../shared/rules/review/changed-cells.ts';
import { keptRevision, prunedWords } from '../../../../shared/rules/sheets/kept-drafts.ts';
import type { Restated } from '../../../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../../../shared/terms/period.ts';
import type { Result } from '../../../../shared/terms/result.ts';
import { type Evaluation, numberName } from '../../../../shared/terms/review.ts';
import { annexOf, sheetStateNames } from '../../../../shared/terms/sheet.ts';
import type { LoggedChange } from '../../../../shared/wire/log.ts';
import type { SheetPlace } from '../../../../shared/wire/terms.ts';
import type { ReadingStorage } from '../../../storage/storage.ts';
import type { Facts } from '../../../storage/tables.ts';
import { changeOf } from './change.ts';

type Event = Facts['events'];

/** What an act has changed of a sheet: its state, and with a save or a submission how much of its rows and its figure. */
export async function sheetChanges(
  storage: ReadingStorage,
  before: Event | null,
  after: Event,
): Promise<LoggedChange[]> {
  const stored = after.revision === (before?.revision ?? 0) ? [] : await contentChanges(storage, after);
  const [old, given] = [before, after].map((event): Evaluation | null =>
    event?.evaluation ? JSON.parse(event.evaluation) : null,
  );
  const scores = [...new Set([...Object.keys(given?.scores ?? {}), ...Object.keys(old?.scores ?? {})])];
  return [
    { what: words.state, before: sheetStateNames[before?.state ?? 'none'], after: sheetStateNames[after.state] },
    ...stored,
    ...(after.act === 'restate' ? await restatedChanges(storage, before, after) : []),
    ...scores.flatMap((key) =>
      changeOf({ th: `คะแนน ${key}`, en: `Score ${key}` }, old?.scores[key], given?.scores[key]),
    ),
    ...changeOf(numberName, old?.number, given?.number),
  ];
}

async function contentChanges(
  storage: ReadingStorage,
  { indicator: code, period, district, revision }: Event,
): Promise<LoggedChange[]> {
  const place = { indicator: code, period, district };
  const kept = keptRevision(revision - 1, new Set(await storage.listPruned(place)));
  const [record, before] = await Promise.all([storage.readRecord(place, revision), storage.readRecord(place, kept)]);
  const year = parsePeriod(period)?.fiscalYear ?? 0;
  const indicator = record && (await storage.readIndicator(code, year, record.indicatorVersion));
  if (!record || !indicator) return [];
  const main = indicator.results[0];
  return [
    ...changeOf(words.revision, before?.revision, revision),
    ...(record.pruned
      ? [{ what: words.content, before: null, after: prunedWords }]
      : await rowChanges(storage, place, indicator, { before: kept, after: revision })),
    ...changeOf(
      main?.name ?? words.revision,
      mainText(indicator, before?.result ?? null),
      mainText(indicator, record.result),
    ),
  ];
}

/** How much of the rows, and which of the report and its annex, has become another in a revision that has its content. */
async function rowChanges(
  storage: ReadingStorage,
  place: SheetPlace,
  indicator: Indicator,
  revisions: { before: number; after: number },
): Promise<LoggedChange[]> {
  const [earlier, stored] = await Promise.all([
    storage.readRevision(place, revisions.before),
    storage.readRevision(place, revisions.after),
  ]);
  if (!stored) return [];
  const rows = changedCells(indicator, earlier?.content.rows ?? [], stored.content.rows);
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const after = { th: `${rows.length} แถว ${cells} ช่อง`, en: `${rows.length} rows, ${cells} cells` };
  const [old, now] = [earlier?.content, stored.content];
  const [annexBefore, annexNow] = [annexOf(old ?? {}), annexOf(now)];
  const texts: [keyof typeof annexWords, unknown, unknown][] = [
    ['report', old?.report ?? '', now.report],
    ['summary', annexBefore.summary, annexNow.summary],
    ['projects', annexBefore.projects, annexNow.projects],
    ['links', annexBefore.links, annexNow.links],
  ];
  const changed = texts.filter(([, one, other]) => !isDeepStrictEqual(one, other));
  return [
    ...(rows.length === 0 ? [] : [{ what: words.rows, before: null, after }]),
    ...changed.map(([part]) => ({ what: annexWords[part], before: null, after: words.changed })),
  ];
}

/** The main figure that counted before a restatement, and the one since. */
async function restatedChanges(
  storage: ReadingStorage,
  before: Event | null,
  { indicator: code, period, district, accepted, restated }: Event,
): Promise<LoggedChange[]> {
  const [earlier, now] = [before?.restated ?? null, restated].map((one): Restated | null => one && JSON.parse(one));
  const stored = accepted === null ? null : await storage.readRevision({ indicator: code, period, district }, accepted);
  const year = parsePeriod(period)?.fiscalYear ?? 0;
  const indicator = now && (await storage.readIndicator(code, year, now.version));
  if (!stored || !now || !indicator) return [];
  const figure = (result: Result) => mainText(indicator, result);
  return [
    ...changeOf(words.version, earlier?.version ?? stored.indicatorVersion, now.version),
    ...changeOf(indicator.results[0]?.name ?? words.version, figure((earlier ?? stored).result), figure(now.result)),
  ];
}

const annexWords = {
  report: { th: 'รายงานผล', en: 'Report' },
  summary: { th: 'สรุปผลการดำเนินงาน', en: 'Summary' },
  projects: { th: 'โครงการ/กิจกรรม', en: 'Projects' },
  links: { th: 'เอกสารแนบ (ลิงก์)', en: 'Links' },
};

const words = {
  version: { th: 'นับด้วยรุ่นที่', en: 'Counted by version' },
  state: { th: 'สถานะ', en: 'State' },
  revision: { th: 'ฉบับที่', en: 'Revision' },
  content: { th: 'เนื้อหา', en: 'Content' },
  rows: { th: 'แถวที่เปลี่ยน', en: 'Rows changed' },
  changed: { th: 'เปลี่ยนแล้ว', en: 'changed' },
};
