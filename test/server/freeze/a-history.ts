import { silentLog } from '../../../server/log.ts';
import type { Person } from '../../../server/person.ts';
import { isRefusal } from '../../../server/refusal.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { setWindow } from '../../../server/use-cases/calendar/windows.ts';
import { changeTargets } from '../../../server/use-cases/indicators/change-targets.ts';
import { publishIndicator } from '../../../server/use-cases/indicators/publish-indicator.ts';
import { readTargets } from '../../../server/use-cases/indicators/read-targets.ts';
import { changeRegister } from '../../../server/use-cases/registers/change-register.ts';
import { readRegister } from '../../../server/use-cases/registers/read-register.ts';
import { evaluateSheet } from '../../../server/use-cases/review/evaluate-sheet.ts';
import { previewRestatement, restate } from '../../../server/use-cases/review/restate.ts';
import { returnSheet } from '../../../server/use-cases/review/return-sheet.ts';
import { decide } from '../../../server/use-cases/sheets/decide.ts';
import {
  type FoundSheet,
  findReportedQuarter,
  findSheet,
  rosterOf,
} from '../../../server/use-cases/sheets/find-sheet.ts';
import { saveDraft } from '../../../server/use-cases/sheets/save-draft.ts';
import { submit } from '../../../server/use-cases/sheets/submit.ts';
import { withdraw } from '../../../server/use-cases/sheets/withdraw.ts';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import type { District } from '../../../shared/terms/district.ts';
import { type Period, periodCode, type Quarter } from '../../../shared/terms/period.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { asSeen } from '../../../shared/wire/restatements.ts';
import { openMemory } from '../memory-storage.ts';
import { receiptsOver } from '../receipts-over.ts';
import { type Meaning, versionFile } from './versions.ts';

/** What may happen in a history; `chance` decides what is left open. */
export type HistoryAct =
  | SheetAct
  | { act: 'version'; meaning: Meaning; from: Quarter; chance: number }
  | { act: 'targets'; target: string; from: Quarter; chance: number }
  | { act: 'register' | 'restate'; where: Where; chance: number }
  | { act: 'days'; where: Where; closed: boolean; chance: number };

export type SheetAct = {
  act: 'save' | 'submit' | 'withdraw' | 'take-up' | 'return' | 'accept' | 'evaluate' | 'plead' | 'decline' | 'reopen';
  where: Where;
  chance: number;
};

export type Where = { district: string; quarter: Quarter };

export const fiscalYear = 2563;
export const code = '9900-001';
export const reporting = ['1034', '1035'];
export const planning: Person = {
  username: 'planning',
  displayName: 'สยป.',
  role: 'planning',
  district: null,
  department: null,
};
const admin: Person = {
  username: 'admin',
  displayName: 'ผู้ดูแล',
  role: 'administrator',
  district: null,
  department: null,
};
const days = { opensOn: '2020-01-01', dueOn: '2020-12-01', closesOn: '2020-12-31' };
const over = { opensOn: '2019-10-01', dueOn: '2019-11-01', closesOn: '2019-11-30' };

export function officerOf(district: string): Person {
  return { username: `officer-${district}`, displayName: 'เจ้าหน้าที่', role: 'district', district, department: null };
}

/** What was accepted, or what it was restated as, as whoever did it was told: held against every view afterwards. */
export type Kept = { rows: EntryRow[]; meaning: Meaning; target: string | null };

export type History = Awaited<ReturnType<typeof beginHistory>>;

/** A year of one indicator that two districts report, in a database of its own, and what this test knows of it by itself. */
export async function beginHistory(given?: Storage) {
  const storage = given ?? (await openMemory());
  const start = new Date('2020-02-01T03:00:00.000Z').getTime();
  const clock = { now: new Date(start) };
  const stamp = { by: admin, at: clock.now.toISOString() };
  await storage.saveRegisters(reporting.map(register), stamp.at);
  for (const quarter of [1, 2] as const) {
    await storage.saveWindow({ period: periodCode({ fiscalYear, quarter }), ...days }, '', stamp);
  }
  const history = {
    storage,
    receipts: receiptsOver(storage, () => clock.now),
    clock,
    done: new Map<string, number>(),
    versions: [{ version: 1, from: 1 as Quarter, meaning: 'yes' as Meaning, targets: ['50', '50', '50', '50'] }],
    submitted: new Map<string, { rows: EntryRow[]; meaning: Meaning }>(),
    accepted: new Map<string, Kept>(),
  };
  await publishIndicator(storage, clock.now, silentLog, admin, place(), {}, versionFile(1, 'yes', '50', ''));
  return history;
}

function place() {
  return { indicator: code, fiscalYear };
}

function register(district: string) {
  const communities = [1, 2, 3].map((number) => ({
    code: `${district}-00${number}`,
    name: `ชุมชน ${number}`,
    kind: 'urban-2555',
  }));
  return { id: `first-${district}`, district, validFrom: '2019-10-01', demo: false, communities };
}

export function keyOf({ district, quarter }: Where): string {
  return `${district} ${quarter}`;
}

/** Does an act if it can be done, and notes what it means for what every view must show from then on. */
export async function doAct(history: History, act: HistoryAct): Promise<boolean> {
  history.clock.now = new Date(history.clock.now.getTime() + 60_000);
  const done = await attempt(history, act);
  if (done) history.done.set(act.act, (history.done.get(act.act) ?? 0) + 1);
  return done;
}

async function attempt(history: History, act: HistoryAct): Promise<boolean> {
  const { storage, clock } = history;
  const { now } = clock;
  switch (act.act) {
    case 'version':
      return publish(history, act);
    case 'targets':
      return setTargets(history, act);
    case 'register':
      return renameOrAdd(history, act);
    case 'days': {
      const period = { fiscalYear, quarter: act.where.quarter };
      return !isRefusal(
        await setWindow(storage, now, planning, period, { ...(act.closed ? over : days), reason: 'มติ' }),
      );
    }
    case 'restate':
      return restateQuarter(history, act.where.quarter);
    default: {
      const district = findDistrict(act.where.district) as District;
      const report = await findReportedQuarter(storage, code, { fiscalYear, quarter: act.where.quarter });
      if (isRefusal(report)) return false;
      const ours = ['save', 'submit', 'withdraw', 'plead'].includes(act.act);
      const sheet = await findSheet(
        storage,
        ours ? officerOf(district.code) : planning,
        report,
        toOfficePlace(district.code),
      );
      return !isRefusal(sheet) && toSheet(history, sheet, act);
    }
  }
}

async function toSheet(history: History, sheet: FoundSheet, { act, where, chance }: SheetAct): Promise<boolean> {
  const { storage, clock, submitted, accepted } = history;
  const { now } = clock;
  const key = keyOf(where);
  const standing = await storage.readStanding(sheet.place);
  const { step, revision } = standing;
  switch (act) {
    case 'save':
    case 'submit': {
      const rows = await fill(storage, sheet, chance);
      const content = { rows, report: `รายงาน ${chance}`, notApplicable: false };
      if (act === 'save') return !isRefusal(await saveDraft(storage, now, sheet, { revision, content }));
      const sent = await submit(history, now, sheet, { revision, key: `${key} ${now.getTime()}`, content });
      if (isRefusal(sent)) return false;
      submitted.set(key, { rows, meaning: inForce(history, where.quarter).meaning });
      return true;
    }
    case 'withdraw':
      return !isRefusal(await withdraw(storage, now, sheet, { step, message: '' }));
    case 'take-up':
      return !isRefusal(await decide(storage, now, sheet, { step, deed: { act }, message: '' }));
    case 'return':
      return !isRefusal(await returnSheet(storage, now, sheet, { step, message: 'แก้', items: [] }));
    case 'accept': {
      const decided = await decide(storage, now, sheet, {
        step,
        deed: { act, under: sheet.indicator.version },
        message: '',
      });
      const sent = submitted.get(key);
      if (isRefusal(decided) || !sent) return false;
      const { meaning, targets } = inForce(history, where.quarter);
      const target = meaning === sent.meaning ? (targets[where.quarter - 1] ?? null) : null;
      accepted.set(key, { ...sent, target });
      return true;
    }
    case 'evaluate':
      return !isRefusal(await evaluateSheet(storage, now, sheet, { step, scores: { '2.1': 100 }, remark: '' }));
    case 'plead':
    case 'decline':
      return !isRefusal(await decide(storage, now, sheet, { step, deed: { act, message: 'ขอแก้' }, message: 'ขอแก้' }));
    case 'reopen': {
      const decided = await decide(storage, now, sheet, { step, deed: { act, message: 'ผิด' }, message: 'ผิด' });
      if (!isRefusal(decided)) accepted.delete(key);
      return !isRefusal(decided);
    }
  }
}

/** Rows for whatever roster is in force; a part of what is sent is wrong and refused. */
async function fill(storage: Storage, { place, period }: FoundSheet, chance: number): Promise<EntryRow[]> {
  const roster = await rosterOf(storage, place.district, period.period);
  return (roster?.communities ?? []).map(({ code: subject, name }, index) => ({
    code: subject,
    name,
    done: (chance >> index) % 2 === 0 ? 'ใช่' : 'ไม่ใช่',
  }));
}

/** What this test holds to be in force: kept by itself, so that the server is not asked about itself. */
export function inForce({ versions }: History, quarter: Quarter) {
  const holding = versions.filter(({ from }) => from <= quarter);
  return holding.at(-1) as (typeof versions)[number];
}

async function publish(history: History, { meaning, from, chance }: Extract<HistoryAct, { act: 'version' }>) {
  const { storage, clock, versions } = history;
  const version = (versions.at(-1)?.version ?? 0) + 1;
  const target = String(20 + (chance % 7) * 10);
  const file = versionFile(version, meaning, target, `วิธี ${chance}`);
  const outcome = await publishIndicator(storage, clock.now, silentLog, admin, place(), { from, reason: 'มติ' }, file);
  if (isRefusal(outcome)) return false;
  versions.push({ version, from, meaning, targets: [target, target, target, target] });
  return true;
}

async function setTargets(history: History, { target, from }: Extract<HistoryAct, { act: 'targets' }>) {
  const { storage, clock, versions } = history;
  const newest = versions.at(-1);
  const { indicators } = await readTargets(storage, clock.now, fiscalYear);
  const [before] = indicators;
  const [result] = before?.results ?? [];
  if (!newest || !before || !result) return false;
  const targets = ([1, 2, 3, 4] as const).map((quarter) =>
    quarter < from ? (inForce(history, quarter).targets[quarter - 1] ?? null) : target,
  ) as [string, string, string, string];
  const changes = [
    { indicator: code, version: before.version, results: [{ key: 'share', target, quarterTargets: targets }] },
  ];
  const outcome = await changeTargets(storage, clock.now, silentLog, planning, fiscalYear, {
    from,
    reason: 'มติ',
    changes,
  });
  if (isRefusal(outcome) || outcome.changed.length === 0) return false;
  versions.push({ version: newest.version + 1, from, meaning: newest.meaning, targets });
  return true;
}

async function renameOrAdd(history: History, { where, chance }: { where: Where; chance: number }) {
  const { storage, clock } = history;
  const { entries, id } = await readRegister(storage, clock.now, where.district);
  const period: Period = { fiscalYear, quarter: where.quarter };
  const day = where.quarter === 1 ? '2019-10-01' : '2020-01-01';
  const number = String(entries.length + 1).padStart(3, '0');
  const added = {
    ...{ code: `${where.district}-${number}`, name: `ชุมชนใหม่ ${number}`, kind: 'urban-2555' },
    from: day,
    to: null,
    mergedInto: null,
  };
  const kept = chance % 3 === 0 && entries.length > 2 ? entries.slice(0, -1) : [...entries, added];
  const order = { effective: periodCode(period), entries: kept, reason: 'มติ' };
  const change = { expected: id, order };
  return !isRefusal(await changeRegister(storage, clock.now, silentLog, planning, where.district, change));
}

async function restateQuarter(history: History, quarter: Quarter) {
  const { storage, clock, accepted } = history;
  const report = await findReportedQuarter(storage, code, { fiscalYear, quarter });
  if (isRefusal(report)) return false;
  const { sheets } = await previewRestatement(storage, clock.now, report);
  const changing = sheets.filter(({ unchanged }) => !unchanged);
  const seen = changing.map(asSeen);
  const outcome = await restate(storage, clock.now, planning, report, { reason: 'นับใหม่ตามมติ', sheets: seen });
  if (isRefusal(outcome)) return false;
  const { meaning, targets } = inForce(history, quarter);
  for (const { district } of changing) {
    const kept = accepted.get(keyOf({ district, quarter }));
    if (kept) accepted.set(keyOf({ district, quarter }), { ...kept, meaning, target: targets[quarter - 1] ?? null });
  }
  return true;
}
