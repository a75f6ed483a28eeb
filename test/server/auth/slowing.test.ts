import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openWorld, password, refusal } from '../fixture.ts';

/** Who is slowed by guessing, and who is not: over the whole app, by what each of them is answered. */

const gateway = '10.20.30.40';
const from = (address: string) => ({ 'X-Forwarded-For': address });
const world = await openWorld({ signIns: 120 });
/** Where one address comes to its ceiling sooner. */
const narrow = await openWorld({ signIns: 10 });

// The clock stands still, so that no wait is over because the machine is busy.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

/** Wrong passwords one after the other; how many were tried, and how many had to wait. */
async function guess(username: string, times: number, address: (one: number) => string) {
  const counts = { tried: 0, slowed: 0, longest: 0 };
  for (let one = 0; one < times; one++) {
    const answer = await world.signIn(username, `wrong-guess-${one}`, from(address(one)));
    if (answer.status === 401) counts.tried += 1;
    else {
      expect(answer.status).toBe(429);
      counts.slowed += 1;
      counts.longest = Math.max(counts.longest, Number(answer.headers.get('Retry-After')));
    }
  }
  return counts;
}

describe('150 wrong passwords from one gateway for one account', () => {
  test('are slowed, with the seconds told; the neighbour signs in at once', async () => {
    const counts = await guess('chomthong', 150, () => gateway);
    expect(counts).toEqual({ tried: 6, slowed: 144, longest: 2 });
    expect((await world.signIn('suanluang', password, from(gateway))).status).toBe(200);
    const slowed = await world.signIn('chomthong', password, from(gateway));
    const told = await refusal(slowed);
    expect(told).toMatchObject({ status: 429, code: 'sign-in-slowed' });
    expect(slowed.headers.get('Retry-After')).toBe(String(told.body.retryAfter));
    await world.access.settled();
    const lines = await world.access.list({ limit: 50 });
    expect(lines.map(({ kind, username, count }) => [kind, username, count])).toEqual(
      expect.arrayContaining([
        ['failed', 'chomthong', 6],
        ['slowed', 'chomthong', 145],
        ['signed-in', 'suanluang', 1],
      ]),
    );
  });

  test('for five accounts leave fifty neighbours their way in', async () => {
    for (const username of ['bangkhen', 'bangrak', 'dusit', 'phayathai', 'nobody'])
      expect(await guess(username, 150, () => gateway)).toEqual({ tried: 6, slowed: 144, longest: 2 });
    for (const neighbour of ['suanluang', 'khlongsan', 'planning', 'admin', 'viewer'])
      expect((await world.signIn(neighbour, password, from(gateway))).status).toBe(200);
  });
});

test('the account’s owner gets in from elsewhere, and from a computer that is known even from the same gateway', async () => {
  const before = await world.signIn('pathumwan', password, from(gateway));
  const device = before.headers.get('set-known-device');
  await guess('pathumwan', 150, () => gateway);
  expect((await world.signIn('pathumwan', password, from(gateway))).status).toBe(429);
  expect((await world.signIn('pathumwan', password, from('10.9.9.9'))).status).toBe(200);
  const known = (body: object) =>
    world.app.request('/api/auth/sign-in/username', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...from(gateway) },
      body: JSON.stringify(body),
    });
  expect((await known({ username: 'pathumwan', password, device })).status).toBe(200);
  expect((await known({ username: 'minburi', password: 'wrong-wrong', device })).status, 'it is nobody else’s').toBe(
    401,
  );
  const forged = { username: 'pathumwan', password, device: `${device}x` };
  expect((await known(forged)).status).toBe(429);
});

test('guessing from everywhere at one account is slowed mildly, and never for more than half a minute', async () => {
  const counts = await guess('yannawa', 60, (one) => `10.5.${one}.1`);
  expect(counts.tried).toBe(21);
  expect(counts.longest).toBeLessThanOrEqual(30);
});

test('a wait grows while one goes on guessing, up to five minutes, and ends by itself', async () => {
  const waits: number[] = [];
  for (let one = 0; one < 24; one++) {
    const answer = await world.signIn('bangkapi', `wrong-guess-${one}`, from('10.77.0.1'));
    if (answer.status !== 429) continue;
    const seconds = Number(answer.headers.get('Retry-After'));
    waits.push(seconds);
    vi.setSystemTime(Date.now() + seconds * 1000);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300]);
  vi.setSystemTime(Date.now() + 3_600_000);
  expect((await world.signIn('bangkapi', password, from('10.77.0.1'))).status).toBe(200);
});

test('a right password forgives the slips before it', async () => {
  for (let round = 0; round < 4; round++) {
    await guess('sathon', 4, () => gateway);
    expect((await world.signIn('sathon', password, from(gateway))).status).toBe(200);
  }
});

test('of a hundred tries at once no more are let through than one after the other', async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, one) => world.signIn('nongkhaem', `wrong-${one}`, from(gateway))),
  );
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(6);
});

test('one address that tries many accounts comes to its ceiling; others do not', async () => {
  for (let one = 0; one < 10; one++) await narrow.signIn(`nobody${one}`, 'wrong-wrong', from(gateway));
  expect((await narrow.signIn('chomthong', password, from(gateway))).status).toBe(429);
  expect((await narrow.signIn('chomthong', password, from('10.1.1.1'))).status).toBe(200);
});

test('right passwords count against no ceiling: fifty officers come in by one gateway in a minute', async () => {
  const other = from('10.66.0.1');
  for (let one = 0; one < 15; one++)
    expect((await narrow.signIn(one % 2 ? 'chomthong' : 'suanluang', password, other)).status).toBe(200);
});

test('an account that is not there costs the same as a wrong password: one hash', async () => {
  const { hasher } = world.auth;
  const hash = await hasher.hash(password);
  const times = async (work: () => Promise<unknown>) => {
    const began = process.cpuUsage();
    for (let one = 0; one < 5; one++) await work();
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  const known = { id: '', hash, person: (await world.auth.listPeople())[0] } as never;
  const [unknown, wrong] = [
    await times(() => world.auth.checkPassword(null, 'wrong-wrong-wrong')),
    await times(() => world.auth.checkPassword(known, 'wrong-wrong-wrong')),
  ];
  expect(unknown / wrong).toBeGreaterThan(0.5);
  expect(unknown / wrong).toBeLessThan(2);
});
