import type { z } from 'zod';
import type { InstallationAnswer, installationBody } from '../../../shared/wire/installation.ts';
import { isBackupPlace } from '../../installation/backup-place.ts';
import type { Installation } from '../../installation/installation.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import { readInstallation } from './read-installation.ts';

/** What is told to the installation, and what is told beside it. */
export type InstallationDesk = {
  installation: Installation;
  publicOrigin: string;
  /** The folders that backups must not be put into. */
  dataFolders: string[];
};

/** Tells the installation something else, as an administrator. */
export async function changeInstallation(
  { installation, publicOrigin, dataFolders }: InstallationDesk,
  now: Date,
  person: Person,
  change: z.output<typeof installationBody>,
): Promise<InstallationAnswer | Refusal> {
  const { given } = installation;
  const fixed = [...given.settings, ...given.secrets].some((name) => name in change.settings || name in change.secrets);
  if (fixed) return { refused: 'given-by-environment' };
  const { backupPlace } = change.settings;
  if (backupPlace && !(await isBackupPlace(backupPlace, dataFolders))) return { refused: 'backup-place-unusable' };
  await installation.change(change, { by: person, at: now.toISOString() });
  return readInstallation(installation, publicOrigin);
}
