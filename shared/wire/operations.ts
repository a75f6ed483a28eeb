import { accessRecordOperations } from './access-record.ts';
import { accountOperations } from './accounts.ts';
import { agencySheetOperations } from './agency-sheets.ts';
import { backupOperations } from './backups.ts';
import { calendarOperations } from './calendar.ts';
import { cityOperations } from './city.ts';
import { indicatorSheetOperations } from './indicator-sheet.ts';
import { indicatorOperations } from './indicators.ts';
import { installationOperations } from './installation.ts';
import { logOperations } from './log.ts';
import { noticeOperations } from './notices.ts';
import { ownAccountOperations } from './own-account.ts';
import { registerOperations } from './registers.ts';
import { restatementOperations } from './restatements.ts';
import { reviewOperations } from './review.ts';
import { sheetOperations } from './sheets.ts';

/** The API's contract: every operation by its name. The server makes its routes from it, the add-in its requests. */
export const operations = {
  ...accountOperations,
  ...ownAccountOperations,
  ...sheetOperations,
  ...reviewOperations,
  ...restatementOperations,
  ...agencySheetOperations,
  ...cityOperations,
  ...registerOperations,
  ...indicatorOperations,
  ...indicatorSheetOperations,
  ...calendarOperations,
  ...noticeOperations,
  ...logOperations,
  ...installationOperations,
  ...backupOperations,
  ...accessRecordOperations,
} as const;

export type OperationName = keyof typeof operations;
