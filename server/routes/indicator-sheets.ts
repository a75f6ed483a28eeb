import type { indicatorSheetOperations } from '../../shared/wire/indicator-sheet.ts';
import { listIndicatorSheets } from '../use-cases/indicator-sheets/list-indicator-sheets.ts';
import { readIndicatorSheet } from '../use-cases/indicator-sheets/read-indicator-sheet.ts';
import type { Handlers } from './operation.ts';

/** What the official sheet of an office says. */
export const indicatorSheetHandlers: Pick<Handlers, keyof typeof indicatorSheetOperations> = {
  readIndicatorSheet: ({ storage, now, person, parameters, query }) =>
    readIndicatorSheet(storage, now, person, parameters, query.quarter),
  listIndicatorSheets: ({ storage, now, parameters, query }) =>
    listIndicatorSheets(storage, now, parameters, query.quarter),
};
