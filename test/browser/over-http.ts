import { request } from 'playwright-core';
import { periodProgress } from '../../shared/wire/review-schemas.ts';
import { receipt, roster, submission } from '../../shared/wire/schemas.ts';
import { filled, goodRows } from '../server/fixture.ts';
import type { RunningServer } from './server.ts';

/** Calls of the API as somebody, as another system would make them; what is refused is a fault of the test. */
export type OverHttp = {
  get(username: string, path: string): Promise<unknown>;
  send(username: string, method: 'PUT' | 'POST', path: string, body: unknown, step?: number): Promise<unknown>;
  close(): Promise<void>;
};

export async function openHttp({ origin, password }: RunningServer): Promise<OverHttp> {
  const context = await request.newContext({ baseURL: origin, ignoreHTTPSErrors: true });
  const tokens = new Map<string, string>();
  const token = async (username: string): Promise<string> => {
    const known = tokens.get(username);
    if (known) return known;
    const answer = await context.post('/api/auth/sign-in/username', { data: { username, password } });
    const fresh = answer.headers()['set-auth-token'];
    if (!fresh) throw new Error(`${username} cannot sign in: ${answer.status()} ${await answer.text()}`);
    tokens.set(username, fresh);
    return fresh;
  };
  const ask = async (username: string, method: string, path: string, data?: unknown, step?: number) => {
    const answer = await context.fetch(path, {
      method,
      ...(data === undefined ? {} : { data }),
      headers: {
        Authorization: `Bearer ${await token(username)}`,
        ...(step === undefined ? {} : { 'If-Match': `"${step}"` }),
        'Idempotency-Key': crypto.randomUUID(),
      },
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as unknown;
  };
  return {
    get: (username, path) => ask(username, 'GET', path),
    send: (username, method, path, body, step) => ask(username, method, path, body, step),
    close: () => context.dispose(),
  };
}

export type Place = { indicator: string; period: string; district: string };

export function sheetPath({ indicator, period, district }: Place): string {
  return `/api/v1/submissions/${indicator}/${period}/${district}`;
}

/** Submits a sheet of 2100-1040 for a district: the first `share` of its communities have done everything. */
export async function submitSheet(http: OverHttp, username: string, place: Place, share: number) {
  const { rows, revision } = await sheetRows(http, username, place, share);
  return receipt.parse(
    await http.send(username, 'POST', `${sheetPath(place)}/submit`, filled(rows, `รายงาน ${place.period}`), revision),
  );
}

/** Stores one as a draft. */
export async function saveSheet(http: OverHttp, username: string, place: Place, share: number) {
  const { rows, revision } = await sheetRows(http, username, place, share);
  return submission.parse(await http.send(username, 'PUT', sheetPath(place), filled(rows), revision));
}

/** Decides something of a sheet as the planning office: at the step at which it is. */
export async function decide(http: OverHttp, place: Place, act: string, body: object): Promise<void> {
  const { step } = submission.parse(await http.get('planning', sheetPath(place)));
  await http.send('planning', 'POST', `${sheetPath(place)}/${act}`, body, step);
}

export async function progressOf(http: OverHttp, fiscalYear: number) {
  return periodProgress.array().parse(await http.get('viewer', `/api/v1/progress/${fiscalYear}`));
}

async function sheetRows(http: OverHttp, username: string, place: Place, share: number) {
  const { revision } = submission.parse(await http.get(username, sheetPath(place)));
  const { communities } = roster.parse(
    await http.get(username, `/api/v1/rosters/${place.district}?period=${place.period}`),
  );
  return { revision, rows: goodRows(communities, Math.round(communities.length * share)) };
}
