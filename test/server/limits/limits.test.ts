import { describe, expect, test } from 'vitest';
import { countRequests } from '../../../server/limits/requests.ts';
import { createTurns } from '../../../server/limits/turns.ts';
import { jsonOf } from '../../../server/routes/json-answer.ts';
import { nextTurn } from '../../../server/slices.ts';
import { parseIndicatorApart } from '../../../server/use-cases/indicators/check-indicator-apart.ts';
import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import { limitsOf } from '../../../shared/wire/limits.ts';
import { type Operation, problemsOf } from '../../../shared/wire/operation.ts';
import { type OperationName, operations } from '../../../shared/wire/operations.ts';
import { problem } from '../../../shared/wire/problem.ts';
import { cpuTimeOfAll } from '../../cpu-time.ts';
import { chomThong, filled, openWorld, place, refusal } from '../fixture.ts';
import { smallIndicator } from '../small-indicator.ts';

const names = Object.keys(operations) as OperationName[];

describe.each(names)('%s', (name) => {
  const operation: Operation = operations[name];
  const { perMinute, bodyBytes } = limitsOf(operation);

  test('has limits by the contract: 10 to 600 calls a minute, and a body only where it takes one', () => {
    expect(perMinute).toBeGreaterThanOrEqual(10);
    expect(perMinute).toBeLessThanOrEqual(600);
    expect(bodyBytes).toBeLessThanOrEqual(5 * 1024 * 1024);
    if (operation.body) expect(bodyBytes).toBeGreaterThan(0);
    expect(problemsOf(operation)).toContain('too-many-requests');
  });

  test('makes wait who calls too often, and nobody else', async () => {
    const world = await limited;
    const ask = (who: string) => {
      const address = operation.path.replace(/\{\w+\}/g, 'x');
      return world.call(who, address, { method: operation.method.toUpperCase() });
    };
    expect((await ask('viewer')).status).not.toBe(429);
    const answer = await ask('viewer');
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(50);
    expect(await refusal(answer)).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect((await ask('planning')).status).not.toBe(429);
  });
});

const limited = openWorld({ requests: countRequests(() => 1) });

describe('a body', () => {
  test('of a small operation may have 64 kB, and not what a whole table may have', async () => {
    const world = await openWorld();
    const answer = await world.put('planning', '/api/v1/me/mail', { address: 'x'.repeat(64 * 1024), digest: true });
    expect(await refusal(answer)).toMatchObject({ status: 413, code: 'too-large' });
  });

  test('of 12,000 rows of junk is refused with few words, and one that is taken has the first of its issues', async () => {
    const world = await openWorld();
    const row = (index: number) => ({
      code: String(index),
      counted: 'ขยะ',
      hasPlan: 'ขยะ',
      planDate: 'ขยะ',
      remark: '-',
    });
    const send = (count: number) =>
      world.post('chomthong', `${place}/${chomThong}/submit`, filled(Array.from({ length: count }, (_, i) => row(i))), {
        'If-Match': '"0"',
        'Idempotency-Key': String(count),
      });
    const many = await send(12_000);
    const words = await many.text();
    expect(problem.parse(JSON.parse(words))).toMatchObject({ status: 413, code: 'too-many-rows' });
    expect(words.length).toBeLessThan(2_000);
    expect(await refusal(await send(300))).toMatchObject({ status: 413, code: 'too-many-rows' });
    const taken = await (await send(240)).text();
    const { issues = [], issueCount = 0 } = problem.parse(JSON.parse(taken));
    expect(issues).toHaveLength(200);
    expect(issueCount).toBeGreaterThan(500);
    expect(taken.length).toBeLessThan(200_000);
  });

  test.each([
    ['a cell', { rows: [{ code: '1', remark: 'a\u0000' }], report: '' }, 'rows.0.remark'],
    ['the report', { rows: [], report: 'half \ud800' }, 'report'],
  ])('with a sign in %s that no text has is refused by name', async (_, content, path) => {
    const world = await openWorld();
    const body = { notApplicable: false, ...content };
    const answer = await refusal(await world.put('chomthong', `${place}/${chomThong}`, body, { 'If-Match': '"0"' }));
    expect(answer).toMatchObject({ status: 422, code: 'odd-sign', body: { fields: [{ path }] } });
  });
});

describe('writes of one person', () => {
  const gate = () => {
    let open = () => {};
    const closed = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open, closed };
  };

  test('are done one after the other, those of others meanwhile', async () => {
    const turns = createTurns();
    const { open, closed } = gate();
    const done: string[] = [];
    const first = turns('a', async () => {
      await closed;
      done.push('first');
    });
    const second = turns('a', async () => done.push('second'));
    await turns('b', async () => done.push('another'));
    open();
    await Promise.all([first, second]);
    expect(done).toEqual(['another', 'first', 'second']);
  });

  test('wait in a short queue; what comes beyond is not done, and afterwards all is as before', async () => {
    const turns = createTurns();
    const { open, closed } = gate();
    const asked = Array.from({ length: 30 }, (_, index) => turns('a', () => closed.then(() => index)));
    expect(await asked[29]).toBeNull();
    open();
    const done = (await Promise.all(asked)).filter((outcome) => outcome !== null);
    expect(done).toEqual(Array.from({ length: 21 }, (_, index) => index));
    expect(await turns('a', async () => 'again')).toBe('again');
  });

  test('go on after one that has failed', async () => {
    const turns = createTurns();
    const failing = turns('a', async () => {
      throw new Error('disk full');
    });
    const next = turns('a', async () => 'next');
    await expect(failing).rejects.toThrow('disk full');
    expect(await next).toBe('next');
  });
});

describe('an indicator', () => {
  test.each([
    ['8,000 measures', (count: number) => ({ measures: listed(count, share) }), 8_000],
    ['400,000 projects', (count: number) => ({ projects: Array(count).fill('ก') }), 400_000],
    ['a header that turns its direction', () => ({ title: { th: 'ก\u202e', en: 'a' } }), 1],
    ['half of a character', () => ({ title: { th: 'ก\ud800', en: 'a' } }), 1],
    ['a control character', () => ({ title: { th: 'ก\u0001', en: 'a' } }), 1],
  ])('of %s is refused before long, whoever sends it', async (_, changes, count) => {
    const world = await openWorld();
    const path = '/api/v1/indicators/9900-001/2563';
    const time = await cpuTimeOfAll(async () => {
      const answer = await refusal(await world.put('admin', path, { ...smallIndicator(), ...changes(count) }));
      expect([413, 422]).toContain(answer.status);
    });
    expect(time).toBeLessThan(5_000);
  });

  test('that is far longer than any is checked in a thread of its own, and found the same', async () => {
    const { title } = smallIndicator();
    const assumptions = Array.from({ length: 90 }, () => ({ about: 'title', text: { ...title, th: 'ก'.repeat(900) } }));
    const long = { ...smallIndicator(), assumptions };
    expect(JSON.stringify(long).length).toBeGreaterThan(48 * 1024);
    expect(await parseIndicatorApart(long)).toEqual(parseIndicator(long));
    expect(await parseIndicatorApart(smallIndicator())).toEqual(parseIndicator(smallIndicator()));
  });
});

const share = { count: { rows: 'all' } };
const listed = (count: number, measure: object) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, measure]));

/** Who does something each time that the thread is let go of, until `end`; what they and others have done. */
function beside(): { order: string[]; end: () => void } {
  const order: string[] = [];
  let going = true;
  const other = () => {
    order.push('other');
    if (going) setImmediate(other);
  };
  other();
  const end = () => {
    going = false;
  };
  return { order, end };
}

describe('long work', () => {
  test('lets others in between two pieces that fill its time, however much of it there is', async () => {
    const { order, end } = beside();
    let before = performance.now();
    const work = async () => {
      for (let piece = 0; piece < 3; piece++) {
        await nextTurn();
        const began = performance.now();
        while (performance.now() - began < Math.max(2, 2 * (began - before)));
        before = performance.now();
        order.push('piece');
      }
    };
    await Promise.all([work(), work(), work()]);
    end();
    expect(order.filter((one) => one === 'piece')).toHaveLength(9);
    expect(order.join(' ')).not.toContain('piece piece');
  });

  test('does many short pieces at one go, so that none waits for as many looks as there are others', async () => {
    const { order, end } = beside();
    const work = async () => {
      await nextTurn();
      order.push('piece');
    };
    await Promise.all(Array.from({ length: 200 }, work));
    end();
    expect(order.filter((one) => one === 'piece')).toHaveLength(200);
    expect(order.filter((one) => one === 'other').length).toBeLessThan(100);
  });

  test.each([
    [{ a: [1, { b: undefined, c: [undefined, null, 'ก"'] }], d: undefined, e: {} }],
    [[[[[1]], new Date(0)], 'x', null, true, []]],
    [null],
    ['text'],
    [{ rows: Array.from({ length: 300 }, (_, index) => ({ index, name: `ก${index}` })) }],
  ])('writes JSON as it would be written at once: %#', async (answer) => {
    expect(await jsonOf(answer)).toBe(JSON.stringify(answer));
  });
});
