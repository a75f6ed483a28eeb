import { deedWords } from '../../../shared/rules/log/deed-words.ts';
import { keptRevision } from '../../../shared/rules/sheets/kept-drafts.ts';
import type { LogFilter, LoggedChange, LoggedDeed } from '../../../shared/wire/log.ts';
import type { LoggedFact } from '../../storage/port/log.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { indicatorChanges } from './changes/indicator-changes.ts';
import { installationChanges } from './changes/installation-changes.ts';
import { registerChanges } from './changes/register-changes.ts';
import {
  accountChanges,
  cancellationChanges,
  demandChanges,
  departmentChanges,
  extensionChanges,
  keyChanges,
  mailChanges,
  redactionChanges,
  scaleChanges,
  windowChanges,
} from './changes/setting-changes.ts';
import { sheetChanges } from './changes/sheet-changes.ts';
import { officeName } from './office-name.ts';

/** How many deeds a page has, and how many changes of one deed are said. */
const page = 50;
const mostChanges = 50;

/** A page of what was done, the newest first; `next` is what `before` must be for the page after it. */
export async function listLog(
  storage: ReadingStorage,
  { before, ...filter }: LogFilter & { before?: number | undefined },
): Promise<{ deeds: LoggedDeed[]; next: number | null }> {
  const facts = await storage.listLogged({ ...selectionOf(filter), before, limit: page + 1 });
  const deeds = await Promise.all(facts.slice(0, page).map((fact) => toDeed(storage, fact)));
  return { deeds, next: facts.length > page ? (deeds.at(-1)?.link ?? null) : null };
}

export function selectionOf({ from, to, ...filter }: LogFilter) {
  return { ...filter, ...momentsOf({ from, to }) };
}

/** Days are Bangkok's: from the first one's midnight on, before the midnight after the second. */
export function momentsOf({ from, to }: Pick<LogFilter, 'from' | 'to'>) {
  const midnight = (day: string, days: number) =>
    new Date(Date.parse(`${day}T00:00:00+07:00`) + days * 24 * 60 * 60 * 1000).toISOString();
  return { from: from && midnight(from, 0), until: to && midnight(to, 1) };
}

/** A deed with what it has changed, in words. */
export async function toDeed(storage: ReadingStorage, fact: LoggedFact): Promise<LoggedDeed> {
  const { link, at, by, act, indicator, period, district } = fact;
  const [changes, office] = await Promise.all([changesOf(storage, fact), officeName(storage, fact)]);
  return {
    ...{ link, at, by, act, words: deedWords(act), fact: fact.fact, indicator, period, district },
    office,
    reason: reasonOf(fact),
    changes: changes.slice(0, mostChanges),
    more: Math.max(0, changes.length - mostChanges),
    revisions: await revisionsOf(storage, fact),
  };
}

async function changesOf(storage: ReadingStorage, logged: LoggedFact): Promise<LoggedChange[]> {
  switch (logged.fact) {
    case 'events':
      return sheetChanges(storage, logged.before, logged.row);
    case 'indicators':
      return indicatorChanges(logged.before, logged.row);
    case 'rosters':
      return registerChanges(logged.before, logged.row);
    case 'reporting_windows':
      return windowChanges(logged.before, logged.row);
    case 'extensions':
      return extensionChanges(logged.before, logged.row);
    case 'cancellations':
      return cancellationChanges(logged.before, logged.row);
    case 'evaluation_scales':
      return scaleChanges(logged.before, logged.row);
    case 'report_demands':
      return demandChanges(logged.before, logged.row);
    case 'installation_settings':
      return installationChanges(logged.before, logged.row);
    case 'departments':
      return departmentChanges(logged.before, logged.row);
    case 'receipt_keys':
      return keyChanges(logged.before, logged.row);
    case 'mail_settings':
      return mailChanges(logged.before, logged.row);
    case 'account_changes':
      return accountChanges(logged.before, logged.row);
    case 'redactions':
      return redactionChanges(logged.row);
    case 'revisions':
    case 'receipts':
      return [];
  }
}

function reasonOf({ row }: LoggedFact): string {
  if ('message' in row) return row.message;
  return 'reason' in row ? (row.reason ?? '') : '';
}

/** The two revisions that show what a deed has stored; null for none, and where its content was pruned. */
async function revisionsOf(
  storage: ReadingStorage,
  { fact, row, before }: LoggedFact,
): Promise<LoggedDeed['revisions']> {
  if (fact !== 'revisions' && fact !== 'events') return null;
  const { indicator, period, district, revision } = row;
  const earlier = fact === 'revisions' ? revision - 1 : (before?.revision ?? 0);
  if (revision <= earlier) return null;
  const gone = new Set(await storage.listPruned({ indicator, period, district }));
  return gone.has(revision) ? null : { from: keptRevision(earlier, gone), to: revision };
}
