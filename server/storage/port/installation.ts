import type { EnteredSecret, InstallationSettings } from '../../../shared/terms/installation.ts';
import type { Stamp } from './author.ts';

export type InstallationStorage = {
  /** What people have set; what nobody has is not there. */
  readInstallation(): Promise<Partial<InstallationSettings>>;
  /** Sets all of them, or none; of secrets it is kept whether there is one. */
  saveInstallation(
    settings: Partial<InstallationSettings>,
    secrets: Partial<Record<EnteredSecret, boolean>>,
    stamp: Stamp,
  ): Promise<void>;
};
