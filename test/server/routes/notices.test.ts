import { describe, expect, test } from 'vitest';
import { mailSettings } from '../../../shared/wire/notices.ts';
import { openWorld, refusal } from '../fixture.ts';
import { openMailServer } from '../mail/mail-server.ts';

const world = await openWorld({ mail: true });
const path = '/api/v1/me/mail';
const read = async (username: string) => mailSettings.parse(await (await world.call(username, path)).json());

describe("one's own mail", () => {
  test('is refused to nobody', async () => {
    expect(await refusal(await world.call(null, path))).toMatchObject({ status: 401 });
    const body = JSON.stringify({ address: null, digest: false });
    expect((await world.call(null, path, { method: 'PUT', body })).status).toBe(401);
  });

  test.each([
    ['a digest without an address', { address: null, digest: true }, 'address'],
    ['no address at all', { digest: false }, 'address'],
    ['what is no address', { address: 'chomthong', digest: true }, 'address'],
    ['two addresses', { address: 'a@example.go.th, b@example.go.th', digest: true }, 'address'],
    ['a line break', { address: 'a@example.go.th\r\nBcc: b@example.go.th', digest: true }, 'address'],
    ['an address that no mail server takes', { address: `${'a'.repeat(250)}@b.th`, digest: true }, 'address'],
    ['a wish that is neither yes nor no', { address: 'a@example.go.th', digest: 'yes' }, 'digest'],
    ["somebody else's name", { address: 'a@example.go.th', digest: true, username: 'suanluang' }, ''],
  ])('refuses %s', async (_, body, field) => {
    const answer = await refusal(await world.put('bangrak', path, body));
    expect(answer).toMatchObject({ status: 422, code: 'invalid-body' });
    expect(answer.body.fields?.map(({ path }) => path)).toEqual([field]);
    expect(await read('bangrak')).toEqual({
      address: null,
      digest: false,
      confirmed: false,
      asked: false,
      available: true,
    });
  });

  test('refuses what is no JSON', async () => {
    expect(await refusal(await world.put('bangrak', path, '{'))).toMatchObject({ status: 400, code: 'invalid-json' });
  });

  test.each(['chomthong', 'planning', 'admin', 'viewer'])(
    '%s sets it, and nobody else is touched',
    async (username) => {
      const wish = { address: `${username}@example.go.th`, digest: true };
      const answer = await world.put(username, path, wish);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ ...wish, confirmed: false, asked: false, available: true });
      expect(await read(username)).toEqual({ ...wish, confirmed: false, asked: false, available: true });
      expect(await read('suanluang')).toEqual({
        address: null,
        digest: false,
        confirmed: false,
        asked: false,
        available: true,
      });
    },
  );

  test('is switched off with the address kept, and the address is taken away', async () => {
    await world.put('phayathai', path, { address: 'p@example.go.th', digest: true });
    await world.put('phayathai', path, { address: 'p@example.go.th', digest: false });
    expect(await read('phayathai')).toEqual({
      address: 'p@example.go.th',
      digest: false,
      confirmed: false,
      asked: false,
      available: true,
    });
    await world.put('phayathai', path, { address: null, digest: false });
    expect(await read('phayathai')).toEqual({
      address: null,
      digest: false,
      confirmed: false,
      asked: false,
      available: true,
    });
  });

  test('says so where the server can send none, and keeps the wish all the same', async () => {
    const without = await openWorld();
    const answer = await without.put('chomthong', path, { address: 'c@example.go.th', digest: true });
    expect(await answer.json()).toEqual({
      address: 'c@example.go.th',
      digest: true,
      confirmed: false,
      asked: false,
      available: false,
    });
  });
});

describe('an address', () => {
  test('is asked by a mail before anything else goes there, and is asked again when it is another', async () => {
    const server = await openMailServer();
    const world = await openWorld({ mail: server.address });
    const set = async (address: string) =>
      mailSettings.parse(await (await world.put('chomthong', path, { address, digest: true })).json());
    const linkIn = (mail: { text?: string | undefined }) =>
      /https:\S+(\/confirm-mail\/\S+)/.exec(mail.text ?? '')?.[1] ?? '';
    expect(await set('a@example.go.th')).toMatchObject({ confirmed: false, asked: true });
    const asking = server.arrived[0]?.parsed;
    const link = linkIn(asking ?? {});
    expect(asking?.text).toContain('เจ้าหน้าที่เขตจอมทอง');
    const page = await world.call(null, link);
    expect(await page.text()).toContain('a@example.go.th');
    expect((await readOf(world)).confirmed).toBe(false);
    expect((await world.call(null, `${link.slice(0, -1)}x`, { method: 'POST' })).status).toBe(404);
    expect((await world.call(null, link.replace('confirm-mail', 'unsubscribe'), { method: 'POST' })).status).toBe(404);
    expect((await world.call(null, link, { method: 'POST' })).status).toBe(200);
    expect(await readOf(world)).toMatchObject({ address: 'a@example.go.th', digest: true, confirmed: true });
    expect(await set('a@example.go.th')).toMatchObject({ confirmed: true, asked: false });
    expect(await set('b@example.go.th')).toMatchObject({ confirmed: false, asked: true });
    expect((await world.call(null, link)).status).toBe(404);
    expect(server.arrived).toHaveLength(2);
    await server.close();
  });

  test('of anybody is not sent mails without end: five a day', async () => {
    const world = await openWorld({ mail: true });
    const set = (address: string) => world.put('chomthong', path, { address, digest: true });
    for (let one = 0; one < 5; one++) expect((await set(`${one}@example.go.th`)).status).toBe(200);
    expect(await refusal(await set('6@example.go.th'))).toMatchObject({ code: 'too-many-requests' });
  });
});

const readOf = async (one: typeof world) => mailSettings.parse(await (await one.call('chomthong', path)).json());

test('people are listed with role and district, however many there are', async () => {
  const people = await world.auth.listPeople();
  expect(people).toHaveLength(56);
  expect(people.find(({ username }) => username === 'chomthong')).toEqual({
    username: 'chomthong',
    displayName: 'เจ้าหน้าที่เขตจอมทอง (ตัวอย่าง)',
    role: 'district',
    district: '1035',
    department: null,
  });
  const many = Array.from({ length: 210 }, (_, index) => ({
    username: `more${index}`,
    displayName: 'ก',
    role: 'viewer' as const,
    district: null,
    department: null,
  }));
  await world.auth.addAccounts(many, 'correct-horse-battery');
  const all = (await world.auth.listPeople()).map(({ username }) => username);
  expect([...new Set(all)]).toHaveLength(266);
  expect(all).toEqual([...all].sort());
});
