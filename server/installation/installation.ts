import {
  type EnteredSecret,
  type InstallationSettings,
  type SettingName,
  unsetInstallation,
} from '../../shared/terms/installation.ts';
import type { Stamp } from '../storage/port/author.ts';
import type { InstallationStorage } from '../storage/port/installation.ts';
import type { SecretFiles } from './secret-files.ts';

/** What the environment says, which wins over whatever is stored. */
export type Given = {
  settings: Partial<InstallationSettings>;
  secrets: Partial<Record<EnteredSecret, string>>;
};

/** What is set anew: settings by their names, and secrets, which null takes away. What is not named stays. */
export type InstallationChange = {
  settings?: { [Name in SettingName]?: InstallationSettings[Name] | undefined };
  secrets?: { [Name in EnteredSecret]?: string | null | undefined };
};

/** What the installation has been told. */
export type Installation = {
  /** Read anew each time: another server, or a command, may have changed it. */
  current(): Promise<InstallationSettings>;
  secret(name: EnteredSecret): string | null;
  /** What the environment says, and nobody can change here. */
  given: { settings: SettingName[]; secrets: EnteredSecret[] };
  /**
   * Stores what differs, all of it or nothing.
   *
   * @throws when it names what the environment says
   */
  change(change: InstallationChange, stamp: Stamp): Promise<void>;
};

export function openInstallation(
  storage: InstallationStorage,
  secrets: Pick<SecretFiles, 'read' | 'write'>,
  given: Given,
): Installation {
  const fixed = namesOf(given);
  const current = async () => ({ ...unsetInstallation, ...(await storage.readInstallation()), ...given.settings });
  return {
    current,
    secret: (name) => given.secrets[name] ?? secrets.read(name),
    given: fixed,
    async change({ settings = {}, secrets: entered = {} }, stamp) {
      const asked = namesOf({ settings, secrets: entered });
      const kept = [...fixed.settings, ...fixed.secrets].find((name) =>
        [...asked.settings, ...asked.secrets].some((one) => one === name),
      );
      if (kept !== undefined) throw new Error(`the environment says ${kept}`);
      const before = await current();
      const differing = asked.settings.filter(
        (name) => JSON.stringify(before[name]) !== JSON.stringify(settings[name]),
      );
      const changed = asked.secrets.filter((name) => secrets.read(name) !== entered[name]);
      await storage.saveInstallation(
        Object.fromEntries(differing.map((name) => [name, settings[name]])),
        Object.fromEntries(changed.map((name) => [name, entered[name] !== null])),
        stamp,
      );
      for (const name of changed) secrets.write(name, entered[name] ?? null);
    },
  };
}

/** The names that are there with a value. */
function namesOf({ settings, secrets }: { settings: object; secrets: object }): Installation['given'] {
  const named = (entries: object) =>
    Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return { settings: named(settings) as SettingName[], secrets: named(secrets) as EnteredSecret[] };
}
