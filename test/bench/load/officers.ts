import { demoAccounts } from '../../../server/demo/accounts.ts';
import type { Community } from '../../../shared/terms/register.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { roster } from '../../../shared/wire/registers.ts';
import { filled, goodRows } from '../../server/good-rows.ts';
import type { Call, Caller } from './call.ts';
import { indicatorCode, quarter } from './demo-server.ts';
import { signAllIn } from './sign-in.ts';

/** A district's officer who is signed in and knows their communities. */
export type Officer = { username: string; district: string; token: string; communities: Community[] };

/** The officers of the first so many districts (50 are all), signed in one after the other. */
export async function openOfficers(call: Caller, password: string, count = 50): Promise<Officer[]> {
  const accounts = demoAccounts()
    .filter(({ role }) => role === 'district')
    .slice(0, count);
  const names = accounts.map(({ username }) => username);
  const tokens = await signAllIn(call, names, password);
  return Promise.all(
    accounts.map(async ({ username, district }) => {
      const token = tokens.get(username) ?? '';
      const { body } = await call({ who: token, path: `/api/v1/rosters/${district}?period=${quarter}` });
      const { communities } = roster.parse(JSON.parse(String(body)));
      return { username, district: district ?? '', token, communities };
    }),
  );
}

/** Where the sheet of a district stands, for an indicator by its place in the demo server's list. */
export function sheetPath(district: string, indicator: number): string {
  return `/api/v1/sheets/${indicatorCode(indicator)}/${quarter}/${district}`;
}

/** A sheet in which nothing is wrong and the first so many communities have done everything. */
export function contentOf({ communities, district }: Officer, planned: number): SheetContent {
  return { ...filled(goodRows(communities, planned), `รายงานของเขต ${district}`), confirmed: true };
}

/** Stores a draft over a revision; the answer is the stored sheet. */
export function draft({ token, district }: Officer, indicator: number, revision: number, content: SheetContent): Call {
  const headers = { 'If-Match': `"${revision}"` };
  return { who: token, method: 'PUT', path: sheetPath(district, indicator), headers, body: content };
}

/** Submits over a revision, by a key under which it is submitted once however often it is sent; the answer is the receipt. */
export function submission(
  { token, district }: Officer,
  indicator: number,
  revision: number,
  content: SheetContent,
  key: string,
): Call {
  const headers = { 'If-Match': `"${revision}"`, 'Idempotency-Key': key };
  return { who: token, method: 'POST', path: `${sheetPath(district, indicator)}/submit`, headers, body: content };
}
