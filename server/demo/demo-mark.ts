import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { districts } from '../../shared/catalogue/districts.ts';
import type { Person } from '../person.ts';
import type { ReadingStorage } from '../storage/storage.ts';
import { demoAccounts } from './accounts.ts';

const mark = 'demo';
const lastDay = '9999-12-31';

/** Says in a data folder that it is a demo's, for as long as it is there. */
export function markAsDemo(dataDirectory: string): void {
  writeFileSync(join(dataDirectory, mark), 'ตัวอย่าง · demo\n');
}

/** Whether a data folder is, or has been, a demo's: by its mark, by a demo account, or by a register that is made up. */
export async function isDemo(dataDirectory: string, storage: ReadingStorage, people: Person[]): Promise<boolean> {
  if (existsSync(join(dataDirectory, mark))) return true;
  const names = new Map(demoAccounts().map(({ username, displayName }) => [username, displayName]));
  if (people.some(({ username, displayName }) => names.get(username) === displayName)) return true;
  const registers = await Promise.all(districts.map(({ code }) => storage.readRegister(code, lastDay)));
  return registers.some((register) => register?.demo);
}
