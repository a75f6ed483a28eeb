import { createAuth } from '../../../server/auth/auth.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { demoRegisters } from '../../../server/demo/registers.ts';
import { demoRows } from '../../../server/demo/sheets.ts';
import { demoWindows } from '../../../server/demo/windows.ts';
import { silentLog } from '../../../server/log.ts';
import type { Person } from '../../../server/person.ts';
import { isRefusal } from '../../../server/refusal.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { type DatabasePlace, openDatabase } from '../../../server/storage/open-database.ts';
import { findReportedQuarter, rosterOf } from '../../../server/use-cases/sheets/find-sheet.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { stamp } from '../../server/stamp.ts';

/** A district's desk: what it sends, and the tokens of those who send it. */
export type Desk = { path: string; content: SheetContent; tokens: string[] };

const indicator = '2100-1040';
const quarter = { fiscalYear: 2563, quarter: 1 } as const;
/** So many share a district's work that nobody meets the limit of their calls a minute. */
const officersEach = 1;

/** Fills a new database with a city in service: the registers of the demo, whose numbers are the real city's, and nothing sent yet. */
export async function fillCity(place: DatabasePlace, secret: string): Promise<Desk[]> {
  const now = new Date();
  const clock = () => now;
  const database = await openDatabase(place);
  const storage = createStorage(database);
  try {
    await loadCatalogue(storage, 'shared/catalogue/indicators', now, silentLog);
    for (const window of demoWindows(now)) await storage.saveWindow(window, '', stamp(now.toISOString()));
    const registers = demoRegisters().map((register) => ({ ...register, demo: false }));
    await storage.saveRegisters(registers, now.toISOString());
    const publicOrigin = 'https://localhost:3000';
    const auth = await createAuth({ database, storage, clock, secret, publicOrigin, log: silentLog });
    await auth.addAccounts(districts.flatMap(officersOf), secret);
    const caller = { address: '127.0.0.1', agent: 'bench', route: '/api/auth/sign-in/username' };
    const tokens = new Map<string | null, string[]>();
    for (const { id, district } of await auth.accounts.list()) {
      tokens.set(district, [...(tokens.get(district) ?? []), await auth.sessions.begin(id, caller)]);
    }
    const report = await findReportedQuarter(storage, indicator, quarter);
    if (isRefusal(report)) throw new Error(report.refused);
    const desks: Desk[] = [];
    for (const { code, name } of districts) {
      const place = { indicator, period: report.period.code, district: code };
      const roster = await rosterOf(storage, code, quarter);
      const rows = demoRows({ place, indicator: report.indicator }, roster?.communities ?? []);
      const content = { rows, report: `เขต${name.th}ประชุมคณะกรรมการชุมชนแล้ว`, notApplicable: false };
      const path = `/api/v1/sheets/${indicator}/${place.period}/${code}/submit`;
      desks.push({ path, content, tokens: tokens.get(code) ?? [] });
    }
    return desks;
  } finally {
    await storage.close();
  }
}

function officersOf({ code, name }: (typeof districts)[number]): Person[] {
  return Array.from({ length: officersEach }, (_, index) => ({
    username: `officer-${code}-${index + 1}`,
    displayName: `เจ้าหน้าที่เขต${name.th} ${index + 1}`,
    role: 'district',
    district: code,
    department: null,
  }));
}
