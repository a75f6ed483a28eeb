import { describe, expect, test } from 'vitest';
import { done, failed } from '../../../addin/outcome.ts';
import { createClient } from '../../../addin/sync/client.ts';
import { createKeep } from '../../../addin/sync/keep.ts';
import { nextTry } from '../../../addin/sync/next-try.ts';
import { createOutbox } from '../../../addin/sync/outbox.ts';
import { createSealing } from '../../../addin/sync/sealing.ts';
import { offline } from '../../../addin/sync/troubles.ts';
import { content, jsonAnswer, memoryStorage, place, problemAnswer, receipt } from './answers.ts';

type Answer = () => Response;
const arrives: Answer = () => jsonAnswer(receipt);
const isLost: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** By the key that the server gives one person. */
function sealingOf(person: number) {
  const key = Buffer.alloc(32, person).toString('base64');
  return createSealing(async () => done({ key }));
}

/** A pane with its outbox; `answers` are given one a request. */
function paneWith(answers: Answer[], { storage = memoryStorage(), owner = 'chomthong', sealing = sealingOf(1) } = {}) {
  const keys: (string | null)[] = [];
  const call = createClient(
    async (_, request) => {
      keys.push((request.headers as Headers).get('idempotency-key'));
      const answer = answers.shift();
      if (!answer) throw new Error('one request too many');
      return answer();
    },
    { token: () => 't', renew: async () => false },
  );
  let made = 0;
  const outbox = createOutbox({
    call,
    keep: createKeep(() => storage),
    sealing,
    owner,
    newKey: () => {
      made += 1;
      return `k-${made}`;
    },
    now: () => new Date('2026-11-22T09:00:00Z'),
  });
  return { outbox, keys, storage };
}

describe('outbox', () => {
  test('a refusal ends the entry: the next try is a new one', async () => {
    const { outbox, keys, storage } = paneWith([() => problemAnswer('revision-conflict'), arrives]);
    await outbox.submit(place, 1, content);
    expect(outbox.dispatches()).toMatchObject([{ state: 'refused', trouble: { problem: { status: 412 } } }]);
    expect(storage.length).toBe(0);
    await outbox.submit(place, 2, content);
    expect(keys).toEqual(['k-1', 'k-2']);
  });

  test('the same content is sent with the same key until its end is known', async () => {
    const { outbox, keys, storage } = paneWith([isLost, () => problemAnswer('internal'), isLost, arrives]);
    await outbox.submit(place, 1, content);
    expect(outbox.dispatches()).toMatchObject([{ state: 'waiting', durable: true, trouble: { code: 'offline' } }]);
    await outbox.sendAgain();
    await outbox.submit(place, 1, content);
    expect(storage.length).toBe(1);
    await outbox.sendAgain();
    expect(new Set(keys)).toEqual(new Set(['k-1']));
    expect(outbox.dispatches()).toMatchObject([{ state: 'arrived', receipt }]);
    expect(storage.length).toBe(0);
  });

  test('while the server cannot store it, it waits and is tried again by itself when the server says', async () => {
    const { outbox, keys, storage } = paneWith([
      () => problemAnswer('storage-full', { retryAfter: 30 }),
      () => problemAnswer('storage-unavailable', { retryAfter: 10 }),
      isLost,
      arrives,
    ]);
    expect(nextTry(outbox.dispatches())).toBeNull();
    await outbox.submit(place, 1, content);
    expect(outbox.dispatches()).toMatchObject([{ state: 'waiting', trouble: { problem: { code: 'storage-full' } } }]);
    for (const seconds of [30, 10, 60]) {
      expect(nextTry(outbox.dispatches())).toBe(seconds);
      expect(storage.length).toBe(1);
      await outbox.sendAgain();
    }
    expect(nextTry(outbox.dispatches())).toBeNull();
    expect(new Set(keys)).toEqual(new Set(['k-1']));
    expect(outbox.dispatches()).toMatchObject([{ state: 'arrived' }]);
  });

  test('survives the pane being closed, for its own person only', async () => {
    const before = paneWith([isLost]);
    await before.outbox.submit(place, 1, content);
    const { storage } = before;
    expect(paneWith([], { storage, owner: 'chomthong2' }).outbox.dispatches()).toEqual([]);
    const after = paneWith([arrives], { storage });
    await expect
      .poll(after.outbox.dispatches)
      .toMatchObject([{ state: 'waiting', trouble: null, entry: { key: 'k-1', content } }]);
    await after.outbox.sendAgain();
    expect(after.keys).toEqual(['k-1']);
    expect(after.outbox.dispatches()).toMatchObject([{ state: 'arrived' }]);
  });

  test('cannot be read by the next person at the computer, who has another key', async () => {
    const { outbox, storage } = paneWith([isLost]);
    await outbox.submit(place, 1, content);
    const kept = storage.getItem(storage.key(0) ?? '') ?? '';
    expect(kept).not.toContain(content.report);
    expect(kept).not.toContain('counted');
    const other = paneWith([], { storage, sealing: sealingOf(2) });
    await other.outbox.sendAgain();
    expect(other.outbox.dispatches()).toEqual([]);
    expect(storage.length, 'it stays there for whose it is').toBe(1);
  });

  test('what an earlier version kept unsealed is sent', async () => {
    const storage = memoryStorage();
    const entry = { key: 'k-0', place, base: 1, content, confirmedAt: '2026-11-22T09:00:00Z' };
    storage.setItem('traimat.outbox.chomthong.x', JSON.stringify(entry));
    const { outbox, keys } = paneWith([arrives], { storage });
    await outbox.sendAgain();
    expect(keys).toEqual(['k-0']);
  });

  test('without the key it is sent all the same, and said not to outlast the pane', async () => {
    const { outbox, storage } = paneWith([isLost], { sealing: createSealing(async () => failed(offline)) });
    await outbox.submit(place, 1, content);
    expect(outbox.dispatches()).toMatchObject([{ state: 'waiting', durable: false }]);
    expect(storage.length).toBe(0);
  });

  test('is written down before it is sent', async () => {
    const storage = memoryStorage();
    let written = 0;
    const { outbox } = paneWith(
      [
        () => {
          written = storage.length;
          return jsonAnswer(receipt);
        },
      ],
      { storage },
    );
    await outbox.submit(place, 1, content);
    expect(written).toBe(1);
  });

  test('a second click while it is being sent sends nothing', async () => {
    const { outbox, keys } = paneWith([arrives]);
    await Promise.all([outbox.submit(place, 1, content), outbox.submit(place, 1, content), outbox.sendAgain()]);
    expect(keys).toEqual(['k-1']);
  });

  test('what is stored and is not an entry is passed over', () => {
    const storage = memoryStorage();
    storage.setItem('traimat.outbox.chomthong.x', '{"key":1}');
    storage.setItem('traimat.outbox.chomthong.y', 'no json');
    expect(paneWith([], { storage }).outbox.dispatches()).toEqual([]);
  });

  test('is forgotten once its end has been seen', async () => {
    const { outbox } = paneWith([arrives]);
    await outbox.submit(place, 1, content);
    outbox.forget('k-1');
    expect(outbox.dispatches()).toEqual([]);
  });
});
