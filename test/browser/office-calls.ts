import type { APIRequestContext } from 'playwright-core';
import type { z } from 'zod';
import type { ReturnItem } from '../../shared/terms/review.ts';
import { review } from '../../shared/wire/review-schemas.ts';

type World = {
  browser: { newContext(options: { ignoreHTTPSErrors: boolean }): Promise<{ request: APIRequestContext }> };
  server: { origin: string; password: string };
};

export type OfficeCalls = Awaited<ReturnType<typeof officeCalls>>;

/** The planning office deciding of a sheet by the API, as another person elsewhere would: each as it stands then. */
export async function officeCalls({ browser, server: { origin, password } }: World, sheet: string) {
  const { request } = await browser.newContext({ ignoreHTTPSErrors: true });
  const signedIn = await request.post(`${origin}/api/auth/sign-in/username`, {
    headers: { origin },
    data: { username: 'planning', password },
  });
  const authorization = `Bearer ${signedIn.headers()['set-auth-token']}`;
  const read = async (): Promise<z.infer<typeof review>> => {
    const answer = await request.get(`${origin}/api/v1/submissions/${sheet}/review`, { headers: { authorization } });
    return review.parse(await answer.json());
  };
  const send = async (method: 'post' | 'put', path: string, data: unknown, headers: Record<string, string> = {}) => {
    const answer = await request[method](`${origin}/api/v1/${path}`, { headers: { authorization, ...headers }, data });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  };
  const decide = async (act: string, body: unknown = {}) => {
    const { standing } = await read();
    await send('post', `submissions/${sheet}/${act}`, body, { 'if-match': `"${standing.step}"` });
  };
  return {
    read,
    giveBack: (message: string, items: ReturnItem[]) => decide('return', { message, items }),
    takeUp: () => decide('take-up'),
    accept: () => decide('accept'),
    evaluate: (scores: Record<string, number | null>, remark: string) => decide('evaluate', { scores, remark }),
    reopen: (message: string) => decide('reopen', { message }),
    cancel: (indicator: string, fromQuarter: number | null) =>
      send('put', `indicators/${indicator}/cancellation`, { fromQuarter, reason: 'รวมกับตัวชี้วัดอื่นแล้ว' }),
    extend: (period: string, district: string, dueOn: string) =>
      send('put', `windows/${period}/extensions/${district}`, { dueOn, reason: 'น้ำท่วมสำนักงานเขต' }),
  };
}
