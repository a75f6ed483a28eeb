import { createAuth } from '../../../server/auth/auth.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { demoRegisters } from '../../../server/demo/registers.ts';
import { demoWindows } from '../../../server/demo/windows.ts';
import { silentLog } from '../../../server/log.ts';
import type { Person } from '../../../server/person.ts';
import { type Desk, openDesks } from '../../../server/rehearsal/desks.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { type DatabasePlace, openDatabase } from '../../../server/storage/open-database.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { stamp } from '../../server/stamp.ts';

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
    await auth.addAccounts(districts.map(officerOf), secret);
    return await openDesks(storage, auth);
  } finally {
    await storage.close();
  }
}

function officerOf({ code, name }: (typeof districts)[number]): Person {
  return {
    username: `officer-${code}`,
    displayName: `เจ้าหน้าที่เขต${name.th}`,
    role: 'district',
    district: code,
    department: null,
  };
}
