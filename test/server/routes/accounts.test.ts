import { describe, expect, test } from 'vitest';
import { accountOperations, type EntryWay } from '../../../shared/wire/accounts.ts';
import { openWorld, password, refusal } from '../fixture.ts';

const line = (account: string, more: Partial<Record<'name' | 'mail' | 'role' | 'organisation', string>> = {}) => ({
  ...{ line: 1, name: 'สุดา ใจดี', account, mail: '', role: '', organisation: 'จอมทอง' },
  ...more,
});

const world = await openWorld();
const invite = (lines: object[], by: EntryWay = 'address') =>
  world.post('admin', '/api/v1/accounts/invite', { lines, by });
const { listAccounts, inviteAccounts } = accountOperations;

async function invited(account: string, by: EntryWay = 'address', more = {}) {
  const answer = await invite([line(account, more)], by);
  const [first] = inviteAccounts.answer.parse(await answer.json()).invited;
  if (!first) throw new Error('nobody was invited');
  return first;
}

async function find(username: string) {
  const { accounts } = listAccounts.answer.parse(await (await world.call('admin', '/api/v1/accounts')).json());
  return accounts.find((account) => account.username === username);
}

describe('inviting', () => {
  test('gives an address that is good once, for seven days', async () => {
    const { account, entry } = await invited('suda');
    expect(account).toMatchObject({ username: 'suda', state: 'invited', role: 'district', district: '1035' });
    expect(entry).toMatchObject({ by: 'address', unsent: false });
    const key = entry.by === 'address' ? (entry.address.split('#')[1] ?? '') : '';
    expect(await world.auth.keys.use(key, ['invitation'])).toEqual({
      kind: 'good',
      username: 'suda',
      purpose: 'invitation',
    });
  });
});

test('a last administrator stays', async () => {
  const answer = await world.post('admin', '/api/v1/accounts/admin/deactivate', { reason: '' });
  expect(await refusal(answer)).toMatchObject({ status: 409, code: 'last-administrator' });
});

test('whoever is deactivated is told so at the next call', async () => {
  expect((await world.call('bangrak', '/api/v1/me')).status).toBe(200);
  await world.post('admin', '/api/v1/accounts/bangrak/deactivate', { reason: 'ย้าย' });
  expect(await refusal(await world.call('bangrak', '/api/v1/me'))).toMatchObject({
    status: 401,
    code: 'account-deactivated',
  });
  expect(await find('bangrak')).toMatchObject({ state: 'deactivated' });
  expect(password).toBeTruthy();
});
