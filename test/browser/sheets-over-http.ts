import { request } from 'playwright-core';
import type { EntryRow } from '../../shared/terms/row.ts';
import { review } from '../../shared/wire/review-schemas.ts';
import { roster, submission } from '../../shared/wire/schemas.ts';
import { officerOf } from '../server/deeds.ts';
import { filled, goodRows, indicator, place } from '../server/fixture.ts';
import type { RunningServer } from './server.ts';

export type SheetCalls = Awaited<ReturnType<typeof openSheetCalls>>;

type Submitted = { report?: string; answers?: Record<string, string>; change?: (rows: EntryRow[]) => EntryRow[] };

/** What officers and a second reviewer do to sheets of 2100-1040 meanwhile, by the API, as on other machines. */
export async function openSheetCalls({ origin, password }: RunningServer, period = '2563-Q1') {
  const context = await request.newContext({ baseURL: origin, ignoreHTTPSErrors: true });
  const tokens = new Map<string, string>();
  const token = async (username: string): Promise<string> => {
    const known = tokens.get(username);
    if (known) return known;
    const answer = await context.post('/api/auth/sign-in/username', { data: { username, password } });
    const fresh = answer.headers()['set-auth-token'] ?? '';
    tokens.set(username, fresh);
    return fresh;
  };
  const ask = async (username: string, method: string, path: string, data?: unknown, seen?: number) => {
    const answer = await context.fetch(path, {
      method,
      ...(data === undefined ? {} : { data }),
      headers: {
        Authorization: `Bearer ${await token(username)}`,
        'Idempotency-Key': crypto.randomUUID(),
        ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }),
      },
    });
    if (!answer.ok()) throw new Error(`${username} ${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as unknown;
  };
  const sheet = (district: string) => `${place.replace('2563-Q1', period)}/${district}`;
  const read = async (district: string) => review.parse(await ask('planning', 'GET', `${sheet(district)}/review`));
  return {
    read,
    /** Submits a district's sheet: the first `planned` of its communities have done everything. */
    async submit(district: string, planned: number, { report = '', answers, change = (rows) => rows }: Submitted = {}) {
      const officer = officerOf(district);
      const { communities } = roster.parse(await ask(officer, 'GET', `/api/v1/rosters/${district}?period=${period}`));
      const { revision } = submission.parse(await ask(officer, 'GET', sheet(district)));
      const content = { ...filled(change(goodRows(communities, planned)), report), ...(answers ? { answers } : {}) };
      await ask(officer, 'POST', `${sheet(district)}/submit`, content, revision);
    },
    async withdraw(district: string) {
      const { step } = (await read(district)).standing;
      await ask(officerOf(district), 'POST', `${sheet(district)}/withdraw`, {}, step);
    },
    /** Decides as the planning office, at the step at which the sheet is. */
    async decide(district: string, act: string, body: object = {}) {
      const { step } = (await read(district)).standing;
      await ask('planning', 'POST', `${sheet(district)}/${act}`, body, step);
    },
    setting: (method: 'GET' | 'PUT', path: string, body?: unknown) => ask('planning', method, `/api/v1/${path}`, body),
    close: () => context.dispose(),
    indicator,
  };
}
