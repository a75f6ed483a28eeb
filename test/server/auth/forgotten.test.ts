import { describe, expect, test } from 'vitest';
import type { Log } from '../../../server/log.ts';
import { step } from '../../../shared/wire/entering.ts';
import { openWorld, refusal } from '../fixture.ts';
import { openMailServer } from '../mail/mail-server.ts';

/** A forgotten password, by a real mail server. */

const post = ({ app }: Awaited<ReturnType<typeof openWorld>>, path: string, body: unknown) =>
  app.request(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a forgotten password', () => {
  test('brings a letter with an address that sets a new one, once; nobody is told whether there was an account', async () => {
    const mail = await openMailServer();
    const world = await openWorld({ mail: mail.address });
    await world.put('admin', '/api/v1/accounts/chomthong', { mail: 'chomthong@example.go.th' });
    const answers = await Promise.all(
      ['chomthong', 'suanluang', 'nobody', "' or 1=1"].map((username) => post(world, 'forgotten', { username })),
    );
    const told = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]));
    expect(new Set(told.map((one) => JSON.stringify(one))).size, 'all are told the same').toBe(1);
    await expect.poll(() => mail.arrived.length).toBe(1);
    const [letter] = mail.arrived;
    expect(letter?.to).toEqual(['chomthong@example.go.th']);
    const [, key = ''] = /https:\/\/localhost:3000\/enter#([\w-]+)/.exec(letter?.parsed.text ?? '') ?? [];
    const begun = step.parse(await (await post(world, 'key', { key })).json());
    if (begun.step !== 'new-password') throw new Error(begun.step);
    const password = 'a-lamp-beside-the-river';
    expect((await post(world, 'next', { ticket: begun.ticket, password })).status).toBe(200);
    expect((await world.signIn('chomthong', password)).status).toBe(200);
    expect(await refusal(await post(world, 'key', { key }))).toMatchObject({ code: 'key-used' });
  });

  test('brings three letters an hour at most, and only the newest is good', async () => {
    const mail = await openMailServer();
    const world = await openWorld({ mail: mail.address });
    await world.put('admin', '/api/v1/accounts/chomthong', { mail: 'chomthong@example.go.th' });
    for (let one = 1; one <= 3; one++) {
      await post(world, 'forgotten', { username: 'ChomThong' });
      await expect.poll(() => mail.arrived.length).toBe(one);
    }
    await post(world, 'forgotten', { username: 'chomthong' });
    const keys = mail.arrived.map(({ parsed }) => /enter#([\w-]+)/.exec(parsed.text ?? '')?.[1] ?? '');
    const codes = await Promise.all(keys.map(async (key) => (await post(world, 'key', { key })).status));
    expect(codes).toEqual([410, 410, 200]);
    expect(mail.arrived).toHaveLength(3);
  });

  test('with the mail server away is answered the same, and logged without a name', async () => {
    const lines: object[] = [];
    const log: Log = { write: (level, fields) => void lines.push({ level, ...fields }) };
    const world = await openWorld({ mail: true, log });
    await world.put('admin', '/api/v1/accounts/chomthong', { mail: 'chomthong@example.go.th' });
    const answer = await post(world, 'forgotten', { username: 'chomthong' });
    expect([answer.status, await answer.text()]).toEqual([200, '{}']);
    const unsent = { level: 'warn', event: 'forgotten-password-unsent', outcome: 'unanswered' };
    await expect.poll(() => lines).toContainEqual(unsent);
    expect(JSON.stringify(lines)).not.toContain('chomthong@');
  });
});
