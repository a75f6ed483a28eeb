import { Secret, type TOTP, URI } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { step } from '../../../shared/wire/entering.ts';
import { openWorld, password, refusal } from '../fixture.ts';

/** The walk of steps, over the whole app: what is asked of whom, in which order, and which tickets are good for what. */

const world = await openWorld({ given: { settings: { secondFactor: 'office' } } });
const own = 'purple-kettle-on-the-roof';
const later = (minutes: number) => {
  world.time.now = new Date(world.time.now.getTime() + minutes * 60_000);
};

const post = (path: string, body: unknown) =>
  world.app.request(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const stepOf = async (answer: Response | Promise<Response>) => step.parse(await (await answer).json());
const tokenOf = (answer: Response) => answer.headers.get('set-auth-token');
const entersAs = async (answer: Response) => {
  const headers = { Authorization: `Bearer ${tokenOf(answer)}` };
  return (await (await world.app.request('/api/v1/me', { headers })).json()).username;
};

/** The code that an authenticator shows for an `otpauth:` address, some minutes off. */
const codeOf = (uri: string, minutes = 0) =>
  (URI.parse(uri) as TOTP).generate({ timestamp: world.time.now.getTime() + minutes * 60_000 });

/** Begins a sign-in of somebody of whom a second factor is asked, and sets it up. */
async function setUp(username: string) {
  const begun = await stepOf(world.signIn(username));
  if (begun.step !== 'set-up-second-factor') throw new Error(begun.step);
  const answer = await post('next', { ticket: begun.ticket, code: codeOf(begun.uri) });
  const done = await stepOf(answer);
  if (done.step !== 'done') throw new Error(done.step);
  return { uri: begun.uri, secret: begun.secret, codes: done.recoveryCodes ?? [], answer };
}

async function codeTicket(username: string): Promise<string> {
  const begun = await stepOf(world.signIn(username));
  if (begun.step !== 'second-factor') throw new Error(begun.step);
  return begun.ticket;
}

describe('by a password', () => {
  test('an officer is in at once', async () => {
    const answer = await world.signIn('chomthong');
    expect(await stepOf(answer.clone())).toEqual({ step: 'done' });
    expect(await entersAs(answer)).toBe('chomthong');
  });

  test('the planning office sets up a second factor first, and is in no earlier', async () => {
    const begun = await world.signIn('planning');
    expect(tokenOf(begun)).toBeNull();
    const { uri, secret, codes, answer } = await setUp('planning');
    expect(await entersAs(answer)).toBe('planning');
    expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
    expect(uri).toContain(`secret=${secret}`);
    expect(new Set(codes).size).toBe(10);
    const stored = await world.storage.readSecondFactor('planning');
    expect(stored?.secret).not.toContain(secret);
    const hashes = await world.storage.listRecoveryCodes('planning');
    for (const code of codes) expect(hashes.join()).not.toContain(code.replace('-', ''));
  });

  test('and then shows a code at each sign-in', async () => {
    const { uri } = await setUp('admin');
    later(1);
    const ticket = await codeTicket('admin');
    const answer = await post('next', { ticket, code: codeOf(uri) });
    expect(await stepOf(answer.clone())).toEqual({ step: 'done' });
    expect(await entersAs(answer)).toBe('admin');
  });
});

describe('a code', () => {
  test.each([
    ['of now', 0, 200],
    ['of half a minute ago', -0.5, 200],
    ['of the next half minute', 0.5, 200],
    ['of two minutes ago', -2, 'clock-off'],
    ['of nine minutes ahead', 9, 'clock-off'],
    ['of a quarter of an hour ago', -15, 'wrong-code'],
  ])('%s', async (_, minutes, is) => {
    const { uri } = await setUpAnew('planning');
    later(60);
    const ticket = await codeTicket('planning');
    const answer = await post('next', { ticket, code: codeOf(uri, minutes) });
    if (is === 200) expect(answer.status).toBe(200);
    else expect(await refusal(answer)).toMatchObject({ status: 422, code: is });
  });

  test('is good once, whoever looks over the shoulder', async () => {
    const { uri } = await setUpAnew('planning');
    const again = await post('next', { ticket: await codeTicket('planning'), code: codeOf(uri) });
    expect(await refusal(again)).toMatchObject({ code: 'wrong-code' });
  });

  test('may be written as on a Thai keyboard, with a space', async () => {
    const { uri } = await setUpAnew('planning');
    later(2);
    const thai = codeOf(uri).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
    const ticket = await codeTicket('planning');
    expect((await post('next', { ticket, code: `${thai.slice(0, 3)} ${thai.slice(3)}` })).status).toBe(200);
  });

  test('off the paper stands in for it, once, however it is typed', async () => {
    const { codes } = await setUpAnew('planning');
    const [code = ''] = codes;
    const typed = code.toUpperCase().replace('-', ' ');
    expect((await post('next', { ticket: await codeTicket('planning'), code: typed })).status).toBe(200);
    const again = await post('next', { ticket: await codeTicket('planning'), code });
    expect(await refusal(again)).toMatchObject({ code: 'wrong-code' });
    expect(await world.storage.listRecoveryCodes('planning')).toHaveLength(9);
  });

  test('that is guessed is slowed, wherever it is guessed from', async () => {
    await setUpAnew('admin');
    const outcomes: string[] = [];
    for (let tries = 0; tries < 8; tries++) {
      const begun = await stepOf(world.signIn('admin', password, { 'X-Forwarded-For': `10.4.0.${tries}` }));
      if (begun.step !== 'second-factor') throw new Error(begun.step);
      outcomes.push((await refusal(await post('next', { ticket: begun.ticket, code: '000000' }))).code);
    }
    expect(outcomes).toEqual([...Array(6).fill('wrong-code'), ...Array(2).fill('sign-in-slowed')]);
  });

  async function setUpAnew(username: string) {
    await world.storage.removeSecondFactor(username);
    return setUp(username);
  }
});

describe('a ticket', () => {
  test('is good for its own step alone', async () => {
    const key = await world.keys.make('suanluang', 'renewal', new Date(world.time.now.getTime() + 3_600_000));
    const forPassword = await stepOf(post('key', { key }));
    if (forPassword.step !== 'new-password') throw new Error(forPassword.step);
    const crossed = await post('next', { ticket: forPassword.ticket, code: '123456' });
    expect(await refusal(crossed)).toMatchObject({ status: 410, code: 'ticket-ended' });
    const headers = { Authorization: `Bearer ${forPassword.ticket}` };
    expect((await world.app.request('/api/v1/me', { headers })).status, 'it is no session').toBe(401);
  });

  test('has ended after ten minutes, and after it was used', async () => {
    const make = () => world.keys.make('suanluang', 'renewal', new Date(world.time.now.getTime() + 3_600_000));
    const late = await stepOf(post('key', { key: await make() }));
    if (late.step !== 'new-password') throw new Error(late.step);
    later(10);
    expect(await refusal(await post('next', { ticket: late.ticket, password: own }))).toMatchObject({
      code: 'ticket-ended',
    });
    const { ticket } = late;
    const fresh = await stepOf(post('key', { key: await make() }));
    if (fresh.step !== 'new-password') throw new Error(fresh.step);
    expect((await post('next', { ticket: fresh.ticket, password: own })).status).toBe(200);
    for (const used of [ticket, fresh.ticket, 'made up'])
      expect(await refusal(await post('next', { ticket: used, password: own }))).toMatchObject({
        code: 'ticket-ended',
      });
  });
});

describe('by the key of a one-time address', () => {
  const until = () => new Date(world.time.now.getTime() + 3_600_000);

  test('one sets a password of one’s own, and is in; what was open elsewhere has ended', async () => {
    const thief = tokenOf(await world.signIn('bangrak'));
    const key = await world.keys.make('bangrak', 'invitation', until());
    const begun = await stepOf(post('key', { key }));
    expect(begun).toMatchObject({ step: 'new-password', username: 'bangrak' });
    if (begun.step !== 'new-password') throw new Error(begun.step);
    const answer = await post('next', { ticket: begun.ticket, password: own });
    expect(await entersAs(answer)).toBe('bangrak');
    const headers = { Authorization: `Bearer ${thief}` };
    expect((await world.app.request('/api/v1/me', { headers })).status).toBe(401);
    expect((await world.signIn('bangrak', own)).status).toBe(200);
    expect(await refusal(await post('key', { key }))).toMatchObject({ status: 410, code: 'key-used' });
  });

  test('a password that is too easy is refused with words, and the address stays good', async () => {
    const key = await world.keys.make('dusit', 'forgotten', until());
    const begun = await stepOf(post('key', { key }));
    if (begun.step !== 'new-password') throw new Error(begun.step);
    for (const easy of ['short', 'dusit-dusit-dusit', 'password1234', '123456789012']) {
      const answer = await refusal(await post('next', { ticket: begun.ticket, password: easy }));
      expect(answer).toMatchObject({ status: 422, code: 'password-refused' });
    }
    expect((await post('next', { ticket: begun.ticket, password: own })).status).toBe(200);
  });

  test('opened twice, it lets one of them in', async () => {
    const key = await world.keys.make('dusit', 'renewal', until());
    const [one, other] = [await stepOf(post('key', { key })), await stepOf(post('key', { key }))];
    if (one.step !== 'new-password' || other.step !== 'new-password') throw new Error('no new password');
    const answers = await Promise.all(
      [one, other].map(({ ticket }) => post('next', { ticket, password: 'a-lamp-beside-the-river' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  test.each([
    ['made up', 'key-unknown', 404],
    ['of the first start', 'key-unknown', 404],
    ['after its end', 'key-expired', 410],
    ['in whose place another one stands', 'key-replaced', 410],
  ])('%s: %s', async (which, code, status) => {
    let key = await world.keys.make('phayathai', which === 'of the first start' ? 'set-up' : 'renewal', until());
    if (which === 'made up') key = `${key}x`;
    if (which === 'after its end') later(61);
    if (which === 'in whose place another one stands') await world.keys.make('phayathai', 'renewal', until());
    expect(await refusal(await post('key', { key }))).toMatchObject({ code, status });
  });
});

test('whom a provider has named shows nothing more', async () => {
  const caller = { address: '10.0.0.1', agent: '', route: '/' };
  expect(await world.entering.enter('planning', 'provider', caller)).toMatchObject({
    step: { step: 'done' },
    session: { token: expect.any(String) },
  });
});
