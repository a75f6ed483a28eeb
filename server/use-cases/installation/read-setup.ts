import { districts } from '../../../shared/catalogue/districts.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import { type SetupStep, type StepState, setupSteps } from '../../../shared/terms/setup.ts';
import type { Role } from '../../../shared/wire/access.ts';
import type { SetupAnswer } from '../../../shared/wire/installation.ts';
import type { Backups } from '../../backup/backups.ts';
import type { Person } from '../../person.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { InstallationDesk } from './change-installation.ts';

export type SetupDesk = Pick<InstallationDesk, 'installation' | 'publicOrigin'> & {
  listPeople(): Promise<Person[]>;
  backups: Pick<Backups, 'state'>;
};

/** What the work of a role waits for; the rest is for administrators to know. */
const concerning: Record<Role, readonly SetupStep[]> = {
  administrator: setupSteps,
  planning: ['indicators', 'days', 'registers', 'accounts'],
  department: ['indicators', 'days'],
  viewer: ['indicators', 'days'],
  district: ['indicators', 'days', 'registers'],
};

/** What has been done of setting up, and what has not; an officer is told of the own district's register. */
export async function readSetup(desk: SetupDesk, storage: ReadingStorage, person: Person): Promise<SetupAnswer> {
  const settings = await desk.installation.current();
  const done: Record<SetupStep, () => boolean | Promise<boolean>> = {
    administrator: () => true,
    address: () => settings.checkedAddress?.origin === desk.publicOrigin,
    indicators: async () => (await storage.listIndicatorYears()).length > 0,
    days: () => hasDays(storage),
    registers: () => haveRegisters(storage, person.district ? [person.district] : districts.map(({ code }) => code)),
    accounts: async () => haveAccounts(await desk.listPeople()),
    mail: () => settings.mail !== null,
    provider: () => settings.provider !== null,
    'second-factor': () => settings.secondFactor === 'office',
    backup: async () => settings.backupPlace !== null && !(await desk.backups.state()).overdue,
  };
  // What has been set and does not go is no longer left for later.
  const left: readonly SetupStep[] = settings.putOff.filter(
    (step) => step !== 'backup' || settings.backupPlace === null,
  );
  const stateOf = async (step: SetupStep): Promise<StepState> => {
    if (await done[step]()) return 'done';
    return left.includes(step) ? 'put-off' : 'open';
  };
  const steps = concerning[person.role].map(async (step) => ({ step, state: await stateOf(step) }));
  return { steps: await Promise.all(steps) };
}

async function hasDays(storage: ReadingStorage): Promise<boolean> {
  const [windows, indicators] = await Promise.all([storage.listWindows(), storage.listIndicatorYears()]);
  const years = new Set(indicators.map(({ fiscalYear }) => fiscalYear));
  return windows.some(({ period }) => years.has(parsePeriod(period)?.fiscalYear ?? 0));
}

/** After all the days that anything takes effect on. */
const lastDay = '9999-12-31';

async function haveRegisters(storage: ReadingStorage, codes: string[]): Promise<boolean> {
  const registers = await Promise.all(codes.map((code) => storage.readRegister(code, lastDay)));
  return registers.every((register) => register !== null);
}

function haveAccounts(people: Person[]): boolean {
  return people.some(({ role }) => role === 'planning') && people.some(({ role }) => role === 'district');
}
