import { columnKeys, type Indicator } from '../../../shared/indicator/indicator.ts';
import { placeOffice, toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import { fateOf } from '../../../shared/rules/receipts/fate.ts';
import { readReceiptCode } from '../../../shared/rules/receipts/receipt-code.ts';
import { statementOf } from '../../../shared/rules/receipts/statement.ts';
import type { Act } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, parsePeriod, periodName } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Receipt } from '../../../shared/wire/sheets.ts';
import type { Fate, FoundReceipt, Verification } from '../../../shared/wire/verification.ts';
import { checkReceipt } from '../../receipts/check-receipt.ts';
import type { Refusal } from '../../refusal.ts';
import type { StoredEvent, StoredRevision } from '../../storage/port/sheets.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { officeOf } from '../sheets/find-sheet.ts';
import { fingerprint } from '../sheets/fingerprint.ts';

/**
 * What anybody is told who has a receipt's code, signed in or not: what was submitted and what has become of it, without
 * rows, report or names. Whatever of it is not what it was is found here, and said.
 */
export async function verifyReceipt(storage: ReadingStorage, written: string): Promise<Verification | Refusal> {
  const read = readReceiptCode(written);
  if ('fault' in read) return { refused: 'code-mistyped' };
  const { code } = read;
  const receipt = await storage.readReceiptByCode(code);
  if (!receipt) return { refused: 'code-unknown' };
  const period = parsePeriod(receipt.period);
  const sent = period && (await storage.readRevision(receipt, receipt.revision));
  const content = sent?.content ?? null;
  const [statement, signature] = [statementOf(receipt), receipt.seal?.signature ?? null];
  const checked = checkReceipt({ code, statement, signature, content }, await storage.listReceiptKeys());
  if (checked === 'code' || !period) return { code, finding: 'code' };
  const version = receipt.seal?.version ?? sent?.indicatorVersion;
  const indicator =
    version === undefined ? null : await storage.readIndicator(receipt.indicator, period.fiscalYear, version);
  const finding = checked === 'unsigned' && !isAsSent(receipt, sent, indicator) ? 'content' : checked;
  const standing = await storage.readStanding(receipt);
  const is = fateOf(receipt.revision, standing);
  const restated = is === 'accepted' || is === 'evaluated' ? standing.restated : null;
  return {
    ...{ code, finding, statement, signature },
    title: indicator?.title ?? null,
    period: periodName(period),
    office: await officeName(storage, receipt, indicator),
    results: indicator ? resultsOf(indicator, receipt) : [],
    since: { is, at: is === 'replaced' ? standing.submittedAt : lastOf(is, await storage.listEvents(receipt)) },
    restatedAt: restated?.at ?? null,
    cancelled: await isCancelled(storage, receipt, period),
  };
}

/** Of one that is older than seals: whether what is stored is still what its fingerprint was made of. */
function isAsSent(receipt: Receipt, sent: StoredRevision | null, indicator: Indicator | null): boolean {
  return (
    sent !== null && indicator !== null && fingerprint(sent.content, columnKeys(indicator)) === receipt.fingerprint
  );
}

/** As the office is called by the version that has counted what was submitted. */
async function officeName(
  storage: ReadingStorage,
  { district: code }: Receipt,
  indicator: Indicator | null,
): Promise<Text> {
  return indicator ? (await officeOf(storage, indicator, toOfficePlace(code))).name : placeOffice(code);
}

function resultsOf({ results }: Indicator, { result: { figures } }: Receipt): FoundReceipt['results'] {
  return results.map(({ key, name, unit }) => ({ name, unit, figure: figures[key] ?? { none: 'not-reported' } }));
}

/** What has led to it, where a single act has. */
const actOf: { [Is in Fate]?: Act } = {
  returned: 'return',
  reopened: 'reopen',
  accepted: 'accept',
  evaluated: 'evaluate',
  withdrawn: 'withdraw',
};

function lastOf(is: Fate, events: StoredEvent[]): string | null {
  return events.findLast(({ act }) => act === actOf[is])?.at ?? null;
}

async function isCancelled(storage: ReadingStorage, { indicator: code }: Receipt, period: Period): Promise<boolean> {
  const { fiscalYear } = period;
  return cancelledIn(await storage.listCancellations(), { code, fiscalYear }, period) !== null;
}
