import { optionalSteps } from '../../shared/terms/setup.ts';
import type { Auth } from '../auth/auth.ts';
import { installation } from '../storage/port/author.ts';
import type { Storage } from '../storage/storage.ts';
import { demoAccounts } from './accounts.ts';
import { demoRegisters } from './registers.ts';
import { demoWindows } from './windows.ts';

/**
 * Fills an empty database with what the demo needs. The registers come last and mark it as filled: a seeding that was
 * broken off goes on at the next start.
 */
export async function seedDemo(storage: Storage, auth: Auth, now: Date, password: string): Promise<void> {
  const registers = demoRegisters();
  const [first] = registers;
  if (first && (await storage.readRegister(first.district, first.validFrom))) return;
  await auth.addAccounts(demoAccounts(), password);
  const stamp = { by: installation, at: now.toISOString() };
  // Whoever tries the product is not asked for a mail server.
  await storage.saveInstallation({ putOff: [...optionalSteps] }, {}, stamp);
  if ((await storage.listWindows()).length === 0) {
    for (const window of demoWindows(now)) await storage.saveWindow(window, '', stamp);
  }
  await storage.saveRegisters(registers, now.toISOString());
}
