import type { RevisionChange } from '../../../server/storage/port/sheets.ts';
import { toStored } from '../../../server/storage/sheets/stored-content.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { indicator as schema } from '../../../shared/indicator/indicator.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { smallIndicator } from '../small-indicator.ts';

/** A sheet of one district, and whoever fills it. */
export const sheet = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
const at = '2020-01-01T00:00:00.000Z';
const by = { username: 'u', displayName: 'ก' };

/** Lays down what a sheet is checked against. */
export async function prepareSheet(storage: Storage): Promise<void> {
  await storage.saveRegisters(
    [{ id: 'r', district: '1035', validFrom: '2019-10-01', demo: true, communities: [] }],
    at,
  );
  const indicator = schema.parse(smallIndicator({ code: sheet.indicator }));
  await storage.saveIndicator(indicator, { by: { username: 'catalogue', displayName: '' }, at });
}

/** A draft that follows a revision; with a key, a submission that is sent by it. */
export function change(expectedRevision: number, key?: string): RevisionChange {
  const revision = expectedRevision + 1;
  const result = { measures: { numerator: '0' }, figures: { percentage: { none: 'not-calculable' as const } } };
  const submitted = { state: 'submitted' as const, submitted: revision, submittedAt: at };
  const standing = { ...unbegun, step: revision, revision, ...(key ? submitted : { state: 'draft' as const }) };
  const rows = Array.from({ length: 40 }, () => ({ code: '1035-001', remark: 'ก'.repeat(100) }));
  const stored = { result, progress: null, reportPrint: null, savedAt: at, savedBy: by };
  const draft = {
    ...{ place: sheet, expectedRevision, indicatorVersion: 1, roster: 'r', ...stored },
    event: { act: key ? ('submit' as const) : ('save' as const), at, by, message: '', standing },
    content: toStored({ rows, report: '', notApplicable: false }),
  };
  if (!key) return draft;
  const given = { ...sheet, id: `receipt-${key}`, revision, rows: 40, result, submittedAt: at, late: false };
  const receipt = { ...given, submittedBy: by.displayName, fingerprint: 'f' };
  return { ...draft, submission: { receipt, request: { username: by.username, key, hash: 'h' } } };
}
