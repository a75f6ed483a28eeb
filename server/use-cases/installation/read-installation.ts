import { enteredSecrets } from '../../../shared/terms/installation.ts';
import type { InstallationAnswer } from '../../../shared/wire/installation.ts';
import type { Installation } from '../../installation/installation.ts';

/** Where a provider sends people back to. */
const callback = '/api/auth/provider/callback';

export async function readInstallation(installation: Installation, publicOrigin: string): Promise<InstallationAnswer> {
  return {
    settings: await installation.current(),
    secrets: enteredSecrets.filter((name) => installation.secret(name) !== null),
    given: installation.given,
    publicOrigin,
    redirectAddress: `${publicOrigin}${callback}`,
  };
}
