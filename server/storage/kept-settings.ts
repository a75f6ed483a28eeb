import type { Kept } from './kept.ts';
import type { ReadingStorage } from './storage.ts';

/** What the planning office has set, as calls ask for it. */
type Settings = Pick<
  ReadingStorage,
  | 'readWindow'
  | 'listWindows'
  | 'listExtensions'
  | 'listExtensionsOfDistrict'
  | 'listCancellations'
  | 'readReportDemand'
  | 'readEvaluationScale'
  | 'readRegister'
  | 'readIndicator'
  | 'readIndicatorIn'
  | 'listIndicatorYears'
  | 'listReceiptKeys'
  | 'listDepartments'
>;

/**
 * Reads each setting once for every set of arguments, until any setting is changed here or by another process. Steps that
 * store something by a setting ask the database itself in their transaction.
 */
export function keepSettings(storage: Settings, kept: Kept): Settings {
  const keep =
    <Args extends unknown[], Value>(name: string, read: (...args: Args) => Promise<Value>) =>
    (...args: Args): Promise<Value> =>
      kept.read('settings', JSON.stringify([name, ...args]), () => read(...args));
  return {
    readWindow: keep('window', storage.readWindow),
    listWindows: keep('windows', storage.listWindows),
    listExtensions: keep('extensions', storage.listExtensions),
    listExtensionsOfDistrict: keep('extensions-of', storage.listExtensionsOfDistrict),
    listCancellations: keep('cancellations', storage.listCancellations),
    readReportDemand: keep('report-demand', storage.readReportDemand),
    readEvaluationScale: keep('scale', storage.readEvaluationScale),
    readRegister: keep('register', storage.readRegister),
    readIndicator: keep('indicator', storage.readIndicator),
    readIndicatorIn: keep('indicator-in', storage.readIndicatorIn),
    listIndicatorYears: keep('indicator-years', storage.listIndicatorYears),
    listReceiptKeys: keep('receipt-keys', storage.listReceiptKeys),
    listDepartments: keep('departments', storage.listDepartments),
  };
}
