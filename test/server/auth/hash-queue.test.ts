import { describe, expect, test, vi } from 'vitest';
import { createHashQueue } from '../../../server/auth/hash-queue.ts';
import { openWorld, password, refusal } from '../fixture.ts';

/** A hash that is made when the test says so. */
function toBeMade(name: string, begun: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const make = () => {
    begun.push(name);
    return promise;
  };
  return { make, done: () => resolve(name), broken: () => reject(new Error(name)) };
}

describe('the line of hashes', () => {
  test('makes as many at once as it is told, the others in the order in which they came', async () => {
    const queue = createHashQueue({ atOnce: 2, waiting: 10 });
    const begun: string[] = [];
    const made = ['a', 'b', 'c', 'd'].map((name) => toBeMade(name, begun));
    const all = made.map(({ make }) => queue.inTurn(make));
    const [a, b, c, d] = made;
    expect(begun).toEqual(['a', 'b']);
    b?.done();
    expect(await all[1]).toBe('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    c?.done();
    await all[2];
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    a?.done();
    d?.done();
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('goes on after one that has failed', async () => {
    const queue = createHashQueue({ atOnce: 1, waiting: 10 });
    const begun: string[] = [];
    const [bad, good] = [toBeMade('bad', begun), toBeMade('good', begun)];
    const [first, second] = [queue.inTurn(bad.make), queue.inTurn(good.make)];
    bad.broken();
    good.done();
    await expect(first).rejects.toThrow('bad');
    expect(await second).toBe('good');
    const third = toBeMade('third', begun);
    third.done();
    expect(await queue.inTurn(third.make)).toBe('third');
  });

  test('says when one had better come again, for as long as it is full', async () => {
    const queue = createHashQueue({ atOnce: 1, waiting: 2 });
    const begun: string[] = [];
    const all = ['under way', 'first', 'second'].map((name) => toBeMade(name, begun));
    const [underWay, first, second] = all;
    const told = [queue.retryAfter()];
    const answers = all.map((one) => {
      const answer = queue.inTurn(one.make);
      told.push(queue.retryAfter());
      return answer;
    });
    expect(told).toEqual([null, null, null, 5]);
    underWay?.done();
    await answers[0];
    expect(queue.retryAfter()).toBeNull();
    first?.done();
    second?.done();
    await Promise.all(answers);
  });
});

test('whoever comes to a full line is told when to come again, and has tried nothing', async () => {
  const world = await openWorld();
  const full = vi.spyOn(world.auth.hasher, 'retryAfter').mockReturnValue(5);
  for (let times = 0; times < 10; times += 1) {
    const answer = await world.signIn('chomthong', 'wrong-guess');
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(await refusal(answer)).toMatchObject({ status: 503, code: 'sign-in-crowded', body: { retryAfter: 5 } });
  }
  full.mockRestore();
  expect((await world.signIn('chomthong', password)).status).toBe(200);
  await world.access.settled();
  expect((await world.access.list({ limit: 50 })).map(({ kind, count }) => [kind, count])).toEqual([['signed-in', 1]]);
});
