import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Person } from '../../server/person.ts';
import { isRefusal } from '../../server/refusal.ts';
import { createStorage } from '../../server/storage/create-storage.ts';
import { openSqlite } from '../../server/storage/sqlite/open.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { readConsolidation } from '../../server/use-cases/city/read-consolidation.ts';
import { findReportedQuarter } from '../../server/use-cases/sheets/find-sheet.ts';
import { districts } from '../../shared/catalogue/districts.ts';
import { parseIndicator } from '../../shared/indicator/file/check-indicator.ts';
import { type Indicator, sheetColumns } from '../../shared/indicator/indicator.ts';
import { firstDay, type Period } from '../../shared/terms/period.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import { type Consolidation, consolidation } from '../../shared/wire/city.ts';
import { stamp } from '../server/stamp.ts';
import { storeSheet } from '../server/stored-city.ts';
import { appOver } from './app-over.ts';

const period: Period = { fiscalYear: 2563, quarter: 1 };
const place = { indicator: '2100-1040', period: '2563-Q1' };
const rowsEach = 2_067;
const planner: Person = {
  username: 'planning',
  displayName: 'planning',
  role: 'planning',
  district: null,
  department: null,
};
const file = new URL('../../shared/catalogue/indicators/2100-1040-2563.json', import.meta.url);

/** What a district's sheets come to: communities with both parts, and communities that count. */
type Sums = { numerator: number; denominator: number };

/**
 * The city's consolidation over the real SQLite storage, with 2,067 rows stored of each of 50 districts, beside reading 50
 * workbooks of the same rows and adding them up: what the office does without it. All must find the same sums first.
 */
export async function benchConsolidation(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-bench-'));
  const database = await openSqlite(join(folder, 'traimat.sqlite'));
  const storage = createStorage(database);
  try {
    const indicator = await readIndicator();
    console.log(`consolidation: ${districts.length} districts × ${rowsEach} rows of 2100-1040`);
    await fill(storage, indicator);
    const paths = await writeWorkbooks(folder, indicator);

    const server = async () => {
      const report = await findReportedQuarter(storage, place.indicator, period);
      if (isRefusal(report)) throw new Error(report.refused);
      return sumsOf(await readConsolidation(storage, new Date(), report, 'submitted'));
    };
    const app = await appOver(database, storage, folder, () => planner);
    const overHttp = async () => {
      const answer = await app.request('/api/v1/consolidations/2100-1040/2563-Q1', {
        headers: { Authorization: 'Bearer x' },
      });
      return sumsOf(consolidation.parse(await answer.json()));
    };
    const found = [await server(), await overHttp(), await addUp(paths, indicator)];
    console.log(`  sums: ${found.map(({ numerator, denominator }) => `${numerator}/${denominator}`).join(', ')}`);
    if (new Set(found.map((each) => JSON.stringify(each))).size > 1) process.exitCode = 1;

    const [inServer, inHttp] = [await time(server, 200), await time(overHttp, 100)];
    const inWorkbooks = await time(() => addUp(paths, indicator), 3, 0);
    console.log(`  ${''.padEnd(38)} ${'p50'.padStart(10)} ${'p95'.padStart(10)}`);
    line('use case over SQLite', inServer);
    line('by app.request, parsed by the client', inHttp);
    line('50 workbooks with excelts', inWorkbooks);
    console.log(
      `  workbooks / use case, p50: ${Math.round(inWorkbooks.p50 / inServer.p50).toLocaleString('en-US')} times`,
    );
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(storage: Storage, indicator: Indicator): Promise<void> {
  const at = new Date().toISOString();
  await storage.saveIndicator(indicator, stamp(at));
  await storage.saveWindow(
    { period: place.period, opensOn: '2019-10-01', dueOn: '2030-01-31', closesOn: '2030-02-28' },
    '',
    stamp(at),
  );
  for (const { code } of districts) {
    const rows = rowsOf(code);
    const roster = {
      id: `bench-${code}`,
      district: code,
      validFrom: firstDay(period),
      demo: true,
      communities: rows.map((row) => ({ code: String(row.code), name: String(row.name), kind: 'crowded-2555' })),
    };
    await storage.saveRegisters([roster], at);
    await storeSheet(storage, indicator, period, { district: code, roster, rows, acts: ['submit'], at });
  }
}

/** As a district fills them: two in three with a plan in the action plan, one in twenty not counted. */
function rowsOf(district: string): EntryRow[] {
  return Array.from({ length: rowsEach }, (_, index): EntryRow => {
    const laid = {
      code: `${district}-${String(index + 1).padStart(4, '0')}`,
      name: `ชุมชนตัวอย่างที่ ${index + 1}`,
      kind: 'ชุมชนแออัด',
    };
    if (index % 20 === 7) return { ...laid, counted: 'ไม่นับ', exclusion: 'คณะกรรมการไม่ครบ' };
    if ((index + Number(district)) % 3 === 0) return { ...laid, counted: 'นับ', hasPlan: 'ไม่มี' };
    return {
      ...laid,
      counted: 'นับ',
      hasPlan: 'มี',
      planDate: '11/10/2562',
      included: 'บรรจุ',
      project: `กิจกรรมคัดแยกขยะในครัวเรือน ${index + 1}`,
      actionPlanYear: 2563,
    };
  });
}

/** A workbook a district, as it would be mailed in: the sheet's header and its rows. */
async function writeWorkbooks(folder: string, indicator: Indicator): Promise<string[]> {
  const columns = sheetColumns(indicator);
  const paths: string[] = [];
  for (const { code } of districts) {
    const workbook = new Workbook();
    const worksheet = workbook.addWorksheet('2100-1040');
    worksheet.addRow(columns.map(({ header }) => header.th));
    for (const row of rowsOf(code)) worksheet.addRow(columns.map(({ key }) => row[key] ?? null));
    const path = join(folder, `${code}.xlsx`);
    await workbook.xlsx.writeFile(path);
    paths.push(path);
  }
  return paths;
}

async function addUp(paths: string[], indicator: Indicator): Promise<Sums> {
  const at = (key: string) => sheetColumns(indicator).findIndex((column) => column.key === key) + 1;
  const [counted, hasPlan, included] = [at('counted'), at('hasPlan'), at('included')];
  const sums: Sums = { numerator: 0, denominator: 0 };
  for (const path of paths) {
    const workbook = new Workbook();
    await workbook.xlsx.load(await readFile(path));
    const worksheet = workbook.worksheets[0];
    for (let row = 2; row <= (worksheet?.rowCount ?? 0); row += 1) {
      const text = (column: number) => worksheet?.findCell(row, column)?.value;
      if (text(counted) !== 'นับ') continue;
      sums.denominator += 1;
      if (text(hasPlan) === 'มี' && text(included) === 'บรรจุ') sums.numerator += 1;
    }
  }
  return sums;
}

function sumsOf({ city }: Consolidation): Sums {
  const { numerator = '', denominator = '' } = city.result.measures;
  return { numerator: Number(numerator), denominator: Number(denominator) };
}

type Times = { p50: number; p95: number };

async function time(run: () => Promise<Sums>, rounds: number, warmUp = 20): Promise<Times> {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const started = performance.now();
    await run();
    if (round >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

function line(name: string, { p50, p95 }: Times): void {
  const milliseconds = (value: number) => `${value.toFixed(1)} ms`.padStart(10);
  console.log(`  ${name.padEnd(38)} ${milliseconds(p50)} ${milliseconds(p95)}`);
}

async function readIndicator(): Promise<Indicator> {
  const parsed = parseIndicator(JSON.parse(await readFile(file, 'utf8')));
  if ('faults' in parsed) throw new Error('the seed’s file has faults');
  return parsed.indicator;
}
