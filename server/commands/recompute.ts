import { placeOffice } from '../../shared/rules/offices/offices.ts';
import { type Period, parsePeriod, periodCode } from '../../shared/terms/period.ts';
import { readSettings } from '../settings.ts';
import { createStorage } from '../storage/create-storage.ts';
import { openForReading, ownPlace, placeName } from '../storage/open-database.ts';
import type { DatabaseAddress } from '../storage/postgres/address.ts';
import { type Difference, type Recomputed, recompute } from '../use-cases/review/recompute.ts';
import { notOpened } from './not-opened.ts';
import { both, type Report } from './report.ts';

/**
 * `npm run recompute -- 2563-Q1 [CODE]`: counts every accepted figure of a quarter again from its rows, by the version,
 * the register and the target of its day, and says that all are equal, or names each that is not. Opens the server's
 * database for reading only. Status: 0 when all are equal, 1 when not, 2 when it cannot be done.
 */
export async function recomputeQuarter(
  args: string[],
  folder: string,
  address: DatabaseAddress | null = null,
): Promise<Report> {
  const [name = '', code = null, ...more] = args;
  const period = parsePeriod(name);
  if (!period || more.length > 0) return { output: 'npm run recompute -- 2563-Q1 [CODE]\n', status: 2 };
  const place = ownPlace(folder, address);
  const database = await openForReading(place);
  if (typeof database === 'string') return { output: `${both(notOpened[database])}: ${placeName(place)}\n`, status: 2 };
  const storage = createStorage(database);
  try {
    const known = (await storage.listIndicatorYears()).some(
      (year) => year.fiscalYear === period.fiscalYear && (code === null || year.code === code),
    );
    if (!known) return { output: `ไม่พบตัวชี้วัด · There is no such indicator: ${[code, name].join(' ')}\n`, status: 2 };
    // From what is written down, not from what is derived of it.
    const desk = { storage: await storage.asOf(new Date()), asOfRevision: storage.asOfRevision };
    return report(period, await recompute(desk, period, code));
  } finally {
    await storage.close();
  }
}

function report(period: Period, { sheets, restated, differences }: Recomputed): Report {
  const counted = `${periodCode(period)}: นับใหม่ ${sheets} แผ่นงาน (ปรับย้อนหลัง ${restated}) · ${sheets} sheets counted again (${restated} restated)`;
  if (differences.length === 0) return { output: `✓ ${counted}\n  ตรงกันทั้งหมด · all equal\n`, status: 0 };
  return { output: `✗ ${counted}\n${differences.map(line).join('')}`, status: 1 };
}

function line({ place: { indicator, district: code }, of, what, stored, counted }: Difference): string {
  const name = placeOffice(code);
  const { th, en } = words[of][what];
  return [
    `  ${indicator} ${name.th}: ${th} เก็บไว้ ${stored} นับได้ ${counted}\n`,
    `    ${name.en}: ${en}: stored ${stored}, counted ${counted}\n`,
  ].join('');
}

const words = {
  accepted: {
    figures: { th: 'ผลที่รับรอง', en: 'the accepted result' },
    progress: { th: 'จำนวนแถวที่รับรอง', en: 'the accepted rows' },
    verdict: { th: 'ผลเทียบเป้าหมาย', en: 'against its target' },
  },
  restated: {
    figures: { th: 'ผลที่ปรับย้อนหลัง', en: 'the restated result' },
    progress: { th: 'จำนวนแถวที่ปรับย้อนหลัง', en: 'the restated rows' },
    verdict: { th: 'ผลเทียบเป้าหมายหลังปรับ', en: 'against its target, restated' },
  },
} as const;

if (import.meta.main) {
  const settings = readSettings(process.env);
  const [folder, address] = 'faults' in settings ? ['./data', null] : [settings.dataDirectory, settings.database];
  const { output, status } = await recomputeQuarter(process.argv.slice(2), folder, address);
  process.stdout.write(output);
  process.exitCode = status;
}
