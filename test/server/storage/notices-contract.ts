import { describe, expect, test } from 'vitest';
import { mailOutcomes } from '../../../server/storage/port/mail.ts';
import type { Storage } from '../../../server/storage/storage.ts';

/** What every storage must do for mail; `openTwice` gives two servers' storages over one empty database. */
export function mailStorageContract(
  name: string,
  open: () => Promise<Storage>,
  openTwice: () => Promise<[Storage, Storage]>,
): void {
  describe(`${name} keeps the mail contract`, () => {
    test('knows nobody at first', async () => {
      const storage = await open();
      expect(await storage.readMailWish('chomthong')).toBeNull();
      expect(await storage.listMailWishes()).toEqual([]);
    });

    test("gives everybody's newest wish, of one's own account only", async () => {
      const storage = await open();
      await storage.saveMailWish('planning', { address: 'p@example.go.th', digest: true, confirmed: true }, at);
      await storage.saveMailWish('chomthong', { address: 'a@example.go.th', digest: true, confirmed: true }, at);
      await storage.saveMailWish('chomthong', { address: 'b@example.go.th', digest: true, confirmed: true }, at);
      await storage.saveMailWish('chomthong', { address: null, digest: false, confirmed: false }, at);
      expect(await storage.readMailWish('chomthong')).toEqual({ address: null, digest: false, confirmed: false });
      expect(await storage.listMailWishes()).toEqual([
        { username: 'chomthong', address: null, digest: false, confirmed: false },
        { username: 'planning', address: 'p@example.go.th', digest: true, confirmed: true },
      ]);
    });

    test('keeps both wishes of two at once', async () => {
      const storage = await open();
      const wishes = ['a@example.go.th', 'b@example.go.th'].map((address) => ({
        address,
        digest: true,
        confirmed: false,
      }));
      await Promise.all(wishes.map((wish) => storage.saveMailWish('chomthong', wish, at)));
      expect(wishes).toContainEqual(await storage.readMailWish('chomthong'));
    });

    test("lets one have a person's digest of a day, and the next one of the next day", async () => {
      const storage = await open();
      expect(await storage.listSpentDigests('2020-01-05')).toEqual([]);
      expect(await storage.claimDigest('chomthong', '2020-01-05', at)).toEqual(first);
      expect(await storage.listSpentDigests('2020-01-05')).toEqual(['chomthong']);
      expect(await storage.listSpentDigests('2020-01-06')).toEqual([]);
      expect(await storage.claimDigest('chomthong', '2020-01-05', at)).toBeNull();
      expect(await storage.claimDigest('suanluang', '2020-01-05', at)).toEqual({ ...first, username: 'suanluang' });
      expect(await storage.claimDigest('chomthong', '2020-01-06', at)).toEqual({ ...first, day: '2020-01-06' });
    });

    test.each(mailOutcomes)(
      'what was %s is tried a second time only if it was put off, and never a third',
      async (outcome) => {
        const storage = await open();
        await storage.claimDigest('chomthong', '2020-01-05', at);
        await storage.saveDigestOutcome(first, outcome, at);
        const second = outcome === 'deferred' ? { ...first, attempt: 2 } : null;
        expect(await storage.listSpentDigests('2020-01-05')).toEqual(second ? [] : ['chomthong']);
        expect(await storage.claimDigest('chomthong', '2020-01-05', at)).toEqual(second);
        expect(await storage.listSpentDigests('2020-01-05')).toEqual(['chomthong']);
        if (second) await storage.saveDigestOutcome(second, outcome, at);
        expect(await storage.claimDigest('chomthong', '2020-01-05', at)).toBeNull();
      },
    );

    test('notes one outcome of a try that there has been', async () => {
      const storage = await open();
      await expect(storage.saveDigestOutcome(first, 'sent', at)).rejects.toThrow();
      await storage.claimDigest('chomthong', '2020-01-05', at);
      await storage.saveDigestOutcome(first, 'deferred', at);
      await expect(storage.saveDigestOutcome(first, 'sent', at)).rejects.toThrow();
    });

    test('lets exactly one of two servers have each digest', async () => {
      const servers = await openTwice();
      const people = Array.from({ length: 25 }, (_, index) => `officer${index}`);
      const claims = people.flatMap((username) => servers.map((one) => one.claimDigest(username, '2020-01-05', at)));
      const claimed = (await Promise.all(claims)).flatMap((attempt) => attempt ?? []);
      expect(claimed.map(({ username }) => username).sort()).toEqual(people.sort());
    });
  });
}

const at = '2020-01-05T03:00:00.000Z';
const first = { username: 'chomthong', day: '2020-01-05', attempt: 1 };
