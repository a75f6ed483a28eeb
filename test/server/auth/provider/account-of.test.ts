import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountRule } from '../../../../shared/terms/installation.ts';
import { me } from '../../../../shared/wire/accounts.ts';
import { openWorld, refusal } from '../../fixture.ts';
import { openBrowser } from './a-browser.ts';
import { openProvider } from './a-provider.ts';
import { giveMail } from './give-mail.ts';

const provider = await openProvider();
const world = await openWorld();
for (const name of ['bangrak', 'suanluang', 'dusit', 'bangkapi']) await giveMail(world, name, `${name}@bangkok.go.th`);

beforeEach(async () => {
  world.time.now = new Date();
  await provider.tell(world, {});
  provider.people.clear();
});

const verified = (email: string, more: object = {}) => ({ email, email_verified: true, ...more });
const signIn = (name: string) => openBrowser(world).signIn(name);
const code = async (name: string) => (await refusal(await signIn(name))).code;
const personOf = async (name: string) => {
  const headers = { Authorization: `Bearer ${(await signIn(name)).headers.get('set-auth-token')}` };
  return me.parse(await (await world.app.request('/api/v1/me', { headers })).json());
};
const deedsOf = async (wanted: string) => {
  const facts = await world.storage.listLogged({ fact: 'account_changes', limit: 1000 });
  return facts.flatMap((one) => (one.fact === 'account_changes' && one.row.username === wanted ? [one.act] : []));
};

describe('by mail', () => {
  test('refuses an address that the provider does not answer for', async () => {
    provider.people.set('a', { email: 'bangrak@bangkok.go.th' });
    expect(await code('a')).toBe('mail-unverified');
    provider.people.set('a', { email: 'bangrak@bangkok.go.th', email_verified: false });
    expect(await code('a')).toBe('mail-unverified');
  });

  test('refuses an address that several accounts have, also where a rule would make another one', async () => {
    await provider.tell(world, { make: { mailDomain: 'bangkok.go.th', role: 'viewer' } });
    for (const name of ['bangna', 'bangphlat']) {
      await world.put('admin', `/api/v1/accounts/${name}`, { mail: 'Office@bangkok.go.th' });
    }
    provider.people.set('office', verified('office@bangkok.go.th'));
    expect(await code('office')).toBe('account-unknown');
  });

  test('lets nobody in whose account is deactivated', async () => {
    provider.people.set('left', verified('bangkapi@bangkok.go.th'));
    await world.post('admin', '/api/v1/accounts/bangkapi/deactivate', { reason: '' });
    expect(await code('left')).toBe('account-deactivated');
    await world.post('admin', '/api/v1/accounts/bangkapi/reactivate', { reason: '' });
    expect((await personOf('left')).username).toBe('bangkapi');
  });

  test('lets somebody else be bound to an account that has been deactivated and reactivated', async () => {
    provider.people.set('before', verified('bangrak@bangkok.go.th'));
    expect((await personOf('before')).username).toBe('bangrak');
    provider.people.set('before', {});
    provider.people.set('after', verified('bangrak@bangkok.go.th'));
    expect(await code('after')).toBe('account-bound');
    await world.post('admin', '/api/v1/accounts/bangrak/deactivate', { reason: '' });
    await world.post('admin', '/api/v1/accounts/bangrak/reactivate', { reason: '' });
    expect((await personOf('after')).username).toBe('bangrak');
    expect(await code('before')).toBe('account-unknown');
  });

  test('refuses who has no account', async () => {
    provider.people.set('b', verified('nobody@bangkok.go.th'));
    expect(await code('b')).toBe('account-unknown');
    provider.people.set('b', {});
    expect(await code('b')).toBe('account-unknown');
  });

  test('binds the person: a new address changes nothing, and an address that has passed on opens nothing', async () => {
    provider.people.set('c', verified('suanluang@bangkok.go.th'));
    expect((await personOf('c')).username).toBe('suanluang');
    provider.people.set('c', verified('married@bangkok.go.th'));
    expect((await personOf('c')).username).toBe('suanluang');
    provider.people.set('successor', verified('suanluang@bangkok.go.th'));
    expect(await code('successor')).toBe('account-bound');
  });
});

test('by a claim, also where no address is verified', async () => {
  await provider.tell(world, { match: 'employeeid' });
  provider.people.set('d', { employeeid: 'PhraNakhon' });
  expect((await personOf('d')).username).toBe('phranakhon');
  provider.people.set('e', verified('dusit@bangkok.go.th'));
  expect(await code('e')).toBe('account-unknown');
});

describe('by a rule', () => {
  const ruled = (make: AccountRule) => provider.tell(world, { make });

  test('makes an account once, and writes it down', async () => {
    await ruled({ mailDomain: 'bangkok.go.th', role: 'viewer' });
    provider.people.set('f', verified('Somjai.K@bangkok.go.th', { name: 'สมใจ ก.' }));
    const made = { username: 'somjai.k', displayName: 'สมใจ ก.', role: 'viewer', district: null, department: null };
    expect(await personOf('f')).toEqual(made);
    expect(await personOf('f')).toEqual(made);
    expect((await world.auth.listPeople()).filter(({ displayName }) => displayName === 'สมใจ ก.')).toHaveLength(1);
    expect(await deedsOf('somjai.k')).toEqual(['bind-account', 'add-account']);
    await world.watch.verify(new AbortController().signal);
    expect(world.watch.state().broken).toBeNull();
  });

  test('gives the next of a name a number', async () => {
    await ruled({ mailDomain: 'bangkok.go.th', role: 'viewer' });
    provider.people.set('g', verified('viewer@bangkok.go.th'));
    expect((await personOf('g')).username).toBe('viewer.2');
  });

  test('makes an officer of the district that the claim names, and of none else', async () => {
    await ruled({ mailDomain: 'bangkok.go.th', role: 'district', claim: 'district' });
    provider.people.set('k', verified('k@bangkok.go.th'));
    expect(await code('k')).toBe('district-unnamed');
    provider.people.set('k', verified('k@bangkok.go.th', { district: '9999' }));
    expect(await code('k')).toBe('district-unnamed');
    provider.people.set('k', verified('k@bangkok.go.th', { district: '1035' }));
    expect(await personOf('k')).toMatchObject({ role: 'district', district: '1035' });
  });

  test('makes an officer of the district or the department that the claim names by its code', async () => {
    await ruled({ mailDomain: 'bangkok.go.th', role: 'office', claim: 'office' });
    const claims: [string, string, string | null, string | null][] = [
      ['1034', 'district', '1034', null],
      ['5036', 'district', '1035', null],
      ['0800', 'department', null, '0800'],
    ];
    await world.put('admin', '/api/v1/departments/0800', { name: { th: 'สำนักอนามัย', en: 'Health' }, active: true });
    for (const [office, role, district, department] of claims) {
      const name = `o${office}`;
      provider.people.set(name, verified(`${name}@bangkok.go.th`, { office }));
      expect(await personOf(name)).toMatchObject({ role, district, department });
    }
  });

  test('makes none for a code that is not known, not active or the planning office’s, and says so', async () => {
    await ruled({ mailDomain: 'bangkok.go.th', role: 'office', claim: 'office' });
    await world.put('admin', '/api/v1/departments/0900', { name: { th: 'สำนักเดิม', en: 'Former' }, active: false });
    for (const office of [undefined, '', '9998', '800', '0900', '2100']) {
      provider.people.set('l', verified('l@bangkok.go.th', { office }));
      expect(await code('l')).toBe('office-unnamed');
    }
    expect((await world.auth.listPeople()).some(({ username }) => username.startsWith('l..'))).toBe(false);
  });

  test.each([
    ['another domain', verified('x@example.go.th')],
    ['a domain that ends alike', verified('x@evilbangkok.go.th')],
    ['a domain beneath it', verified('x@mail.bangkok.go.th')],
    ['one that only begins so', verified('x@bangkok.go.th.example')],
  ])('makes none for %s', async (_, claims) => {
    await ruled({ mailDomain: 'bangkok.go.th', role: 'viewer' });
    provider.people.set('i', claims);
    expect(await code('i')).toBe('account-unknown');
  });

  test('makes none by an address that the provider does not answer for', async () => {
    await ruled({ mailDomain: 'bangkok.go.th', role: 'viewer' });
    provider.people.set('j', { email: 'boss@bangkok.go.th' });
    expect(await code('j')).toBe('mail-unverified');
  });
});
