import type { AccessRecord } from '../access/access-record.ts';
import type { Backups } from '../backup/backups.ts';
import type { Mailing } from '../mail/mailing.ts';
import type { ReceiptKeys } from '../receipts/receipt-keys.ts';
import type { AccountDesk } from '../use-cases/accounts/account-desk.ts';
import type { InstallationDesk } from '../use-cases/installation/change-installation.ts';
import type { SetupDesk } from '../use-cases/installation/read-setup.ts';
import type { LogWatch } from '../use-cases/log/watch-log.ts';
import type { MailLinks } from '../use-cases/notices/mail-links.ts';
import type { OwnAccountDesk } from '../use-cases/own-account/own-account.ts';
import { accessRecordHandlers } from './access-record.ts';
import { accountHandlers } from './accounts.ts';
import { backupHandlers } from './backups.ts';
import { calendarHandlers } from './calendar.ts';
import { cityHandlers } from './city.ts';
import { indicatorSheetHandlers } from './indicator-sheets.ts';
import { indicatorHandlers } from './indicators.ts';
import { installationHandlers } from './installation.ts';
import { logHandlers } from './log.ts';
import { noticeHandlers } from './notices.ts';
import type { Handlers } from './operation.ts';
import { ownAccountHandlers } from './own-account.ts';
import { registerHandlers } from './registers.ts';
import { restatementHandlers } from './restatements.ts';
import { reviewHandlers } from './review.ts';
import { sheetHandlers } from './sheets.ts';

/** What operations are answered with, besides what is stored. */
export type HandlerNeeds = InstallationDesk &
  Omit<SetupDesk, 'backups'> & {
    mail: { mailing: Mailing; confirm: MailLinks };
    watch: LogWatch;
    access: AccessRecord;
    backups: Backups;
    receipts: ReceiptKeys;
    accounts: AccountDesk;
    ownAccount: OwnAccountDesk;
  };

/** Which use case answers which operation of the contract. */
export function createHandlers({
  mail,
  watch,
  access,
  backups,
  receipts,
  accounts,
  ownAccount,
  ...desk
}: HandlerNeeds): Handlers {
  return {
    ...accountHandlers(accounts),
    ...ownAccountHandlers(ownAccount),
    ...sheetHandlers(receipts),
    ...reviewHandlers,
    ...restatementHandlers,
    ...cityHandlers,
    ...registerHandlers,
    ...indicatorHandlers,
    ...indicatorSheetHandlers,
    ...calendarHandlers,
    ...noticeHandlers(mail),
    ...logHandlers(watch),
    ...accessRecordHandlers(access),
    ...installationHandlers({ ...desk, backups }, mail.mailing),
    ...backupHandlers(backups),
  };
}
