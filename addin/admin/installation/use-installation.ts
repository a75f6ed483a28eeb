import type { EnteredSecret, InstallationSettings, SettingName } from '../../../shared/terms/installation.ts';
import type { InstallationAnswer } from '../../../shared/wire/installation.ts';
import type { Outcome } from '../../outcome.ts';
import { type Answered, useAnswer } from '../../parts/answers/use-answer.ts';
import { useServices } from '../../parts/services.ts';

type Settings = Partial<Omit<InstallationSettings, 'checkedAddress'>>;
type Secrets = Partial<Record<EnteredSecret, string | null>>;

export type InstallationWork = {
  answer: Answered<InstallationAnswer>;
  change(settings: Settings, secrets?: Secrets): Promise<Outcome<InstallationAnswer>>;
  /** Whether the server's environment says it, so that it cannot be changed here. */
  isGiven(name: SettingName): boolean;
};

/** What the installation has been told, and telling it something else. */
export function useInstallation(): InstallationWork {
  const { call } = useServices();
  const answer = useAnswer('readInstallation', { parameters: {} });
  return {
    answer,
    change: (settings, secrets = {}) => call('changeInstallation', { parameters: {}, body: { settings, secrets } }),
    isGiven: (name) => answer.value?.given.settings.includes(name) ?? false,
  };
}
