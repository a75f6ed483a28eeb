import { describe, expect, test } from 'vitest';
import { accountOperations, type EntryWay, me } from '../../../shared/wire/accounts.ts';
import { step } from '../../../shared/wire/entering.ts';
import { openWorld, password, refusal } from '../fixture.ts';
import { openMailServer, openSilentServer } from '../mail/mail-server.ts';

type Line = Partial<Record<'name' | 'account' | 'mail' | 'role' | 'organisation', string>>;

const mails = await openMailServer();
const world = await openWorld({ mail: mails.address });
const { listAccounts, inviteAccounts, renewAccess, previewInvitations, listDepartments } = accountOperations;
const own = 'ปลาทอดน้ำปลาหน้าฝน';

const linesOf = (...lines: Line[]) =>
  lines.map((line, index) => ({
    ...{ line: index + 2, name: 'สุดา ใจดี', account: 'suda', mail: '', role: '', organisation: 'จอมทอง' },
    ...line,
  }));
const invite = (lines: Line[], by: EntryWay = 'address', at = world) =>
  at.post('admin', '/api/v1/accounts/invite', { lines: linesOf(...lines), by });
const invited = async (line: Line, by: EntryWay = 'address', at = world) => {
  const [first] = inviteAccounts.answer.parse(await (await invite([line], by, at)).json()).invited;
  if (!first) throw new Error('nobody was invited');
  return first;
};
const keyOf = ({ entry }: { entry: { by: string } }) => ('address' in entry ? `${entry.address}`.split('#')[1] : '');
const list = async () => listAccounts.answer.parse(await (await world.call('admin', '/api/v1/accounts')).json());
const find = async (username: string) => (await list()).accounts.find((account) => account.username === username);
const act = (username: string, verb: string, body: object = { reason: '' }) =>
  world.post('admin', `/api/v1/accounts/${username}/${verb}`, body);
const change = (username: string, body: object) => world.put('admin', `/api/v1/accounts/${username}`, body);
const enter = (path: string, body: object) =>
  world.app.request(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const ticketOf = async (answer: Response) => {
  const next = step.parse(await answer.json());
  if (next.step !== 'new-password') throw new Error(next.step);
  return next.ticket;
};
const callBy = (token: string | null) =>
  world.app.request('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } });
const deedsOf = async (username: string) => {
  const facts = await world.storage.listLogged({ fact: 'account_changes', limit: 1_000 });
  return facts.flatMap((one) => (one.fact === 'account_changes' && one.row.username === username ? [one.act] : []));
};

describe('invitations are refused, all of them, with each fault by its line', () => {
  test('and nobody is added', async () => {
    const before = (await list()).accounts.length;
    const answer = await refusal(
      await invite([
        { account: 'twice' },
        { account: 'Twice' },
        { account: 'chomthong' },
        { account: 'no' },
        { account: 'good.one', name: '', mail: 'not mail', organisation: 'ดาวอังคาร' },
        { account: 'misfit', role: 'ผู้ดูแลระบบ' },
        { account: 'roleless', organisation: 'สยป.' },
        { account: 'good.two' },
      ]),
    );
    expect(answer).toMatchObject({ status: 422, code: 'accounts-refused' });
    expect(answer.body.faults?.map(({ path }) => path)).toEqual([
      ...[
        [2, 'account'],
        [3, 'account'],
        [4, 'account'],
        [5, 'account'],
      ],
      ...[
        [6, 'name'],
        [6, 'mail'],
        [6, 'organisation'],
        [7, 'role'],
        [8, 'role'],
      ],
    ]);
    for (const { what, cure } of answer.body.faults ?? []) {
      expect([what.th, what.en, cure.th, cure.en].every((text) => text.length > 5)).toBe(true);
    }
    expect((await list()).accounts).toHaveLength(before);
  });

  test('by mail, where one has no address', async () => {
    const answer = await refusal(await invite([{ account: 'mailless' }], 'mail'));
    expect(answer.body.faults?.map(({ path }) => path)).toEqual([[2, 'mail']]);
  });

  test('by mail, where no mail server is set', async () => {
    const without = await openWorld();
    const answer = await invite([{ account: 'mailed', mail: 'a@example.go.th' }], 'mail', without);
    expect(await refusal(answer)).toMatchObject({ status: 409, code: 'no-mail-server' });
  });

  test('a preview says the same, and changes nothing', async () => {
    const body = { lines: linesOf({ account: 'suda' }, { account: 'chomthong' }), by: 'address' };
    const answer = await world.post('admin', '/api/v1/accounts/preview', body);
    const { lines } = previewInvitations.answer.parse(await answer.json());
    expect(lines).toMatchObject([
      { line: 2, account: { username: 'suda', role: 'district', district: '1035', department: null }, faults: [] },
      { line: 3, account: null, faults: [{ path: [3, 'account'] }] },
    ]);
    expect(await find('suda')).toBeUndefined();
  });
});

describe('whoever is invited', () => {
  test('by address sets a password by it, once, within seven days', async () => {
    const first = await invited({ account: 'by.address' });
    expect(first).toMatchObject({ account: { state: 'invited', lastSeenAt: null }, entry: { by: 'address' } });
    expect(first.account.pending).toEqual({ by: 'address', until: '2026-01-19T03:00:00.000Z' });
    const ticket = await ticketOf(await enter('key', { key: keyOf(first) }));
    expect(await refusal(await enter('next', { ticket, password: 'by.address123' }))).toMatchObject({
      code: 'password-refused',
    });
    const done = await enter('next', { ticket, password: own });
    expect(step.parse(await done.json())).toEqual({ step: 'done' });
    expect((await callBy(done.headers.get('set-auth-token'))).status).toBe(200);
    expect(await find('by.address')).toMatchObject({ state: 'active', pending: null, lastSeenAt: expect.any(String) });
    expect(await refusal(await enter('key', { key: keyOf(first) }))).toMatchObject({ code: 'key-used' });
    expect((await world.signIn('by.address', own)).status).toBe(200);
    expect(await deedsOf('by.address')).toEqual(['change-password', 'invite-account']);
  });

  test('after the end of the invitation is told so', async () => {
    const { entry } = await invited({ account: 'too.late' });
    world.time.now = new Date('2026-01-19T03:00:00.000Z');
    expect(await refusal(await enter('key', { key: keyOf({ entry }) }))).toMatchObject({ code: 'key-expired' });
    world.time.now = new Date('2026-01-12T03:00:00.000Z');
    expect(await find('too.late')).toMatchObject({ state: 'invited', pending: { until: '2026-01-19T03:00:00.000Z' } });
  });

  test('by a one-time password replaces it at the first sign-in, within three days', async () => {
    const { account, entry } = await invited(
      { account: 'by.password', organisation: 'สยป.', role: 'สยป.' },
      'password',
    );
    const given = entry.by === 'password' ? entry.password : '';
    expect(given).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(account.pending).toEqual({ by: 'password', until: '2026-01-15T03:00:00.000Z' });
    const ticket = await ticketOf(await world.signIn('by.password', given));
    expect((await world.signIn('by.password', given)).headers.has('set-auth-token')).toBe(false);
    expect(await refusal(await enter('next', { ticket, password: given }))).toMatchObject({ code: 'password-refused' });
    expect((await enter('next', { ticket, password: own })).headers.has('set-auth-token')).toBe(true);
    expect(await refusal(await world.signIn('by.password', given))).toMatchObject({ code: 'wrong-credentials' });
  });

  test('by a one-time password that is over is told so', async () => {
    const { entry } = await invited({ account: 'over.password' }, 'password');
    world.time.now = new Date('2026-01-15T03:00:00.000Z');
    const answer = await world.signIn('over.password', entry.by === 'password' ? entry.password : '');
    expect(await refusal(answer)).toMatchObject({ status: 401, code: 'password-expired' });
    world.time.now = new Date('2026-01-12T03:00:00.000Z');
  });

  test('by mail gets a letter with the address, and nobody else sees it', async () => {
    const { entry } = await invited({ account: 'by.mail', mail: 'suda@example.go.th' }, 'mail');
    expect(entry).toEqual({ by: 'mail', mail: 'suda@example.go.th', until: expect.any(String) });
    const letter = mails.arrived.find(({ to }) => to.includes('suda@example.go.th'));
    const [address = '', key = ''] = /https:\/\/localhost:3000\/enter#([\w-]+)/.exec(letter?.parsed.text ?? '') ?? [];
    expect(letter?.parsed.html).toContain(address);
    expect(await ticketOf(await enter('key', { key }))).toBeTruthy();
  });
});

test('a mail server that is away: the accounts are made, and the addresses are told instead', async () => {
  const away = await openSilentServer((socket) => socket.destroy());
  const there = await openWorld({ mail: away });
  const people = ['one.away', 'two.away'].map((account) => ({ account, mail: `${account}@example.go.th` }));
  const { invited: all } = inviteAccounts.answer.parse(await (await invite(people, 'mail', there)).json());
  expect(all.map(({ entry }) => entry)).toEqual([
    { by: 'address', address: expect.stringContaining('/enter#'), until: expect.any(String), unsent: true },
    { by: 'address', address: expect.stringContaining('/enter#'), until: expect.any(String), unsent: true },
  ]);
  const key = keyOf(all[0] ?? { entry: { by: '' } }) ?? '';
  expect(await there.auth.keys.look(key, ['invitation'])).toMatchObject({ kind: 'good', username: 'one.away' });
});

describe('the last active administrator', () => {
  test('is neither deactivated nor demoted, also where another one is only invited', async () => {
    await invited({ account: 'second.admin', organisation: 'สยป.', role: 'ผู้ดูแลระบบ' });
    for (const answer of [await act('admin', 'deactivate'), await change('admin', { role: 'viewer' })]) {
      expect(await refusal(answer)).toMatchObject({ status: 409, code: 'last-administrator' });
    }
    expect(await find('admin')).toMatchObject({ state: 'active', role: 'administrator' });
  });

  test('is no longer the last when a second one is active; of two who go at once one stays', async () => {
    const there = await openWorld();
    const second = { username: 'second', displayName: 'ก', role: 'administrator', district: null, department: null };
    await there.auth.addAccounts([me.parse(second)], password);
    const away = (username: string, by: string) =>
      there.post(by, `/api/v1/accounts/${username}/deactivate`, { reason: '' });
    const both = await Promise.all([away('admin', 'second'), away('second', 'admin')]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const accounts = await there.auth.accounts.list();
    const left = accounts.filter(({ role, state }) => role === 'administrator' && state === 'active');
    expect(left).toHaveLength(1);
  });
});

describe('an account that is deactivated', () => {
  test('ends at the next call of an open pane, with a word; its old sessions stay ended', async () => {
    const token = (await world.signIn('bangrak')).headers.get('set-auth-token');
    expect((await callBy(token)).status).toBe(200);
    expect((await act('bangrak', 'deactivate', { reason: 'ย้ายหน่วยงาน' })).status).toBe(200);
    expect(await refusal(await callBy(token))).toMatchObject({ status: 401, code: 'account-deactivated' });
    expect(await refusal(await world.signIn('bangrak'))).toMatchObject({ status: 401, code: 'account-deactivated' });
    expect(await refusal(await world.signIn('bangrak', 'wrong-wrong-wrong'))).toMatchObject({
      code: 'wrong-credentials',
    });
    expect(await refusal(await act('bangrak', 'deactivate'))).toMatchObject({ code: 'account-state' });
    expect(await refusal(await act('bangrak', 'renew', { by: 'address' }))).toMatchObject({ code: 'account-state' });
    expect((await world.auth.listPeople()).some(({ username }) => username === 'bangrak')).toBe(false);
    expect(await (await act('bangrak', 'reactivate')).json()).toMatchObject({ state: 'active' });
    expect(await refusal(await callBy(token))).toMatchObject({ code: 'unauthenticated' });
    expect((await world.signIn('bangrak')).status).toBe(200);
    expect(await refusal(await act('bangrak', 'reactivate'))).toMatchObject({ code: 'account-state' });
    expect(await deedsOf('bangrak')).toEqual(['reactivate-account', 'deactivate-account', 'add-account']);
  });

  test('takes its one-time address with it, and comes back as invited', async () => {
    const first = await invited({ account: 'never.came' });
    await act('never.came', 'deactivate');
    expect(await refusal(await enter('key', { key: keyOf(first) }))).toMatchObject({ code: 'key-replaced' });
    expect(await (await act('never.came', 'reactivate')).json()).toMatchObject({ state: 'invited', pending: null });
  });

  test('does not finish a sign-in that had been begun', async () => {
    const first = await invited({ account: 'half.way' });
    const ticket = await ticketOf(await enter('key', { key: keyOf(first) }));
    await act('half.way', 'deactivate');
    expect(await refusal(await enter('next', { ticket, password: own }))).toMatchObject({
      code: 'account-deactivated',
    });
  });
});

describe('renewing', () => {
  test('ends password and sessions at once, and gives a new address; an older one is replaced', async () => {
    const token = (await world.signIn('dusit')).headers.get('set-auth-token');
    const first = renewAccess.answer.parse(await (await act('dusit', 'renew', { by: 'address' })).json());
    expect((await callBy(token)).status).toBe(401);
    expect(await refusal(await world.signIn('dusit'))).toMatchObject({ code: 'wrong-credentials' });
    const second = renewAccess.answer.parse(await (await act('dusit', 'renew', { by: 'address' })).json());
    expect(await refusal(await enter('key', { key: keyOf(first) }))).toMatchObject({ code: 'key-replaced' });
    const ticket = await ticketOf(await enter('key', { key: keyOf(second) }));
    expect((await enter('next', { ticket, password: own })).headers.has('set-auth-token')).toBe(true);
    expect(await find('dusit')).toMatchObject({ state: 'active', pending: null });
  });

  test('by mail needs an address', async () => {
    expect(await refusal(await act('dusit', 'renew', { by: 'mail' }))).toMatchObject({ code: 'mail-missing' });
    await change('dusit', { mail: 'dusit@example.go.th' });
    const { entry } = renewAccess.answer.parse(await (await act('dusit', 'renew', { by: 'mail' })).json());
    expect(entry).toMatchObject({ by: 'mail', mail: 'dusit@example.go.th' });
  });

  test.each(['renew', 'deactivate', 'reactivate'])('%s: an account that is not there', async (verb) => {
    const answer = await act('nobody', verb, verb === 'renew' ? { by: 'address' } : { reason: '' });
    expect(await refusal(answer)).toMatchObject({ status: 404, code: 'unknown-account' });
  });
});

describe('changing', () => {
  test.each([
    ['a role that the organisation has not', { role: 'planning' }, 'role'],
    ['a department for an officer', { department: '0700' }, 'department'],
    ['a department that there is not', { district: null, department: '9999', role: 'viewer' }, 'department'],
  ])('refuses %s', async (_, body, field) => {
    const answer = await refusal(await change('suanluang', body));
    expect(answer).toMatchObject({ status: 422, code: 'accounts-refused' });
    expect(answer.body.faults?.map(({ path }) => path)).toEqual([[field]]);
  });

  test('counts at the next call, and leaves what is not named', async () => {
    const token = (await world.signIn('suanluang')).headers.get('set-auth-token');
    expect((await change('suanluang', { district: '1035', mail: 's@example.go.th' })).status).toBe(200);
    expect(await (await callBy(token)).json()).toMatchObject({ role: 'district', district: '1035', department: null });
    const moved = { role: 'viewer', district: null, department: '2100', displayName: 'ผู้เรียกดู สำนัก' };
    expect(await (await change('suanluang', moved)).json()).toMatchObject({ ...moved, mail: 's@example.go.th' });
    expect(await (await callBy(token)).json()).toMatchObject({ role: 'viewer', department: '2100' });
  });

  test('is in the log with what was before and after, without the mail address', async () => {
    const answer = await world.call('admin', '/api/v1/log?fact=account_changes&person=admin');
    const said = await answer.text();
    expect(said).toContain('Department');
    expect(said).not.toContain('s@example.go.th');
  });
});

test('erasing: only of a deactivated account; no name of the person is left, and the log stays whole', async () => {
  const there = await openWorld();
  const at = (verb: string, body: object) => there.post('admin', `/api/v1/accounts/bangna/${verb}`, body);
  await there.put('admin', '/api/v1/accounts/bangna', { mail: 'who@example.go.th', displayName: 'นางสาวใครคนหนึ่ง' });
  expect(await refusal(await at('erase', { reason: 'ลาออก' }))).toMatchObject({ status: 409, code: 'account-state' });
  await at('deactivate', { reason: '' });
  expect(await refusal(await at('erase', { reason: '' }))).toMatchObject({ status: 422, code: 'invalid-body' });
  const erased = await (await at('erase', { reason: 'ลาออก' })).json();
  expect(erased).toEqual({ username: 'erased-1', displayName: 'บุคคลที่ลบข้อมูลแล้ว 1' });
  expect(await refusal(await at('erase', { reason: 'ลาออก' }))).toMatchObject({ code: 'unknown-account' });
  expect(await there.auth.accounts.find('bangna')).toBeNull();
  const said = JSON.stringify(await there.storage.listLogged({ limit: 1_000 }));
  for (const own of ['bangna', 'who@example.go.th', 'นางสาวใครคนหนึ่ง']) expect(said).not.toContain(own);
  expect(await there.storage.verifyLog(null)).toMatchObject({ broken: null });
});

test('of two who change the same account from what they both have seen, one is told', async () => {
  const seen = await world.auth.accounts.find('planning');
  if (!seen) throw new Error('there is a planner');
  const stamp = { by: seen, at: world.time.now.toISOString() };
  const rename = (displayName: string) =>
    world.auth.accounts.save([{ act: 'change-account', seen, account: { ...seen, displayName } }], stamp);
  expect((await rename('หนึ่ง')).kind).toBe('saved');
  expect(await rename('สอง')).toEqual({ kind: 'moved', usernames: ['planning'] });
});

test('last seen is written once a minute', async () => {
  const seenAt = async (now: string) => {
    world.time.now = new Date(now);
    await world.call('phranakhon', '/api/v1/me');
    return (await world.auth.accounts.find('phranakhon'))?.lastSeenAt;
  };
  expect(await seenAt('2026-01-12T04:00:00.000Z')).toBe('2026-01-12T04:00:00.000Z');
  expect(await seenAt('2026-01-12T04:00:59.000Z')).toBe('2026-01-12T04:00:00.000Z');
  expect(await seenAt('2026-01-12T04:01:00.000Z')).toBe('2026-01-12T04:01:00.000Z');
});

test('departments are those that own indicators, called as the files say until somebody names them', async () => {
  const read = async () => {
    const answer = await world.call('viewer', '/api/v1/departments');
    return listDepartments.answer.parse(await answer.json()).departments;
  };
  const written = { th: 'สำนักยุทธศาสตร์และประเมินผล', en: 'Strategy and Evaluation Department' };
  expect(await read()).toEqual([{ code: '2100', name: written, active: true, indicators: 1 }]);
  const name = { th: 'สำนักพัฒนาสังคม', en: 'Social Development Department' };
  const saved = await world.put('admin', '/api/v1/departments/2100', { name, active: true });
  expect(await saved.json()).toEqual({ code: '2100', name, active: true, indicators: 1 });
  const viewer = { account: 'of.department', organisation: 'สำนักพัฒนาสังคม', role: 'ผู้เรียกดู' };
  expect((await invited(viewer)).account).toMatchObject({ role: 'viewer', department: '2100', district: null });
  await world.put('admin', '/api/v1/departments/2100', { name, active: false });
  const closed = await refusal(await invite([{ ...viewer, account: 'too.late.for.it' }]));
  expect(closed.body.faults?.map(({ path }) => path)).toEqual([[2, 'organisation']]);
});

test('after all that, the log is whole', async () => {
  const { broken } = (await world.storage.verifyLog(null)) ?? { broken: 'broken off' };
  expect(broken).toBeNull();
});
