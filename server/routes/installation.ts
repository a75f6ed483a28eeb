import type { installationOperations } from '../../shared/wire/installation.ts';
import type { Mailing } from '../mail/mailing.ts';
import { changeInstallation, type InstallationDesk } from '../use-cases/installation/change-installation.ts';
import { checkPublicAddress } from '../use-cases/installation/check-public-address.ts';
import { readInstallation } from '../use-cases/installation/read-installation.ts';
import { readSetup, type SetupDesk } from '../use-cases/installation/read-setup.ts';
import { sendTestMail } from '../use-cases/installation/send-test-mail.ts';
import type { Handlers } from './operation.ts';

/** What administrators tell the installation; everybody sees what is still missing for their own work. */
export function installationHandlers(
  desk: InstallationDesk & SetupDesk,
  mailing: Mailing,
): Pick<Handlers, keyof typeof installationOperations> {
  return {
    readSetup: ({ storage, person }) => readSetup(desk, storage, person),
    readInstallation: () => readInstallation(desk.installation, desk.publicOrigin),
    changeInstallation: ({ now, person, body }) => changeInstallation(desk, now, person, body),
    checkAddress: ({ now, person, body }) => checkPublicAddress(desk, now, person, body),
    sendTestMail: ({ body }) => sendTestMail(mailing, body.to),
  };
}
