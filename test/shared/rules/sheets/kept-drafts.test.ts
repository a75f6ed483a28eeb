import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Draft,
  draftsToPrune,
  isPruningDue,
  keptDrafts,
  keptRevision,
} from '../../../../shared/rules/sheets/kept-drafts.ts';

/** A sheet's revisions, one a minute from a moment on; which of them were submitted. */
function revisions(number: number, from: string, submitted: number[] = []): Draft[] {
  const start = Date.parse(from);
  return Array.from({ length: number }, (_, index) => ({
    revision: index + 1,
    savedAt: new Date(start + index * 60_000).toISOString(),
    submitted: submitted.includes(index + 1),
  }));
}

describe('a sheet’s drafts', () => {
  test('keep their contents while there are no more than twenty', () => {
    expect(draftsToPrune(revisions(20, '2026-01-12T02:00:00Z'))).toEqual([]);
    expect(draftsToPrune(revisions(22, '2026-01-12T02:00:00Z'))).toEqual([1, 2]);
  });

  test('keep what was ever submitted, and the last of each day in Bangkok', () => {
    expect(draftsToPrune(revisions(26, '2026-01-12T02:00:00Z', [3, 5]))).toEqual([1, 2, 4, 6]);
    // Midnight in Bangkok is 17:00 UTC: the third is the last of the 12th.
    expect(draftsToPrune(revisions(26, '2026-01-12T16:57:30Z'))).toEqual([1, 2, 4, 5, 6]);
  });

  test('never lose one of the last twenty, a submitted one or the last of a day, whatever there is', () => {
    const drafts = fc.array(fc.record({ minutes: fc.nat(20_000), submitted: fc.boolean() }), { maxLength: 80 });
    fc.assert(
      fc.property(drafts, (drawn) => {
        const times = drawn.map(({ minutes }) => minutes).sort((one, other) => one - other);
        const all = drawn.map(({ submitted }, index): Draft => {
          const savedAt = new Date(Date.UTC(2026, 0, 1) + (times[index] as number) * 60_000).toISOString();
          return { revision: index + 1, savedAt, submitted };
        });
        const gone = new Set(draftsToPrune(all));
        const kept = all.filter(({ revision }) => !gone.has(revision));
        const days = (some: Draft[]) =>
          new Map(
            some.map(({ savedAt, revision }) => [
              new Date(Date.parse(savedAt) + 7 * 3_600_000).toISOString().slice(0, 10),
              revision,
            ]),
          );
        expect(kept.slice(-keptDrafts)).toEqual(all.slice(-keptDrafts));
        expect(all.filter(({ submitted, revision }) => submitted && gone.has(revision))).toEqual([]);
        expect(days(kept)).toEqual(days(all));
        expect(kept.length).toBeLessThanOrEqual(
          keptDrafts + days(all).size + all.filter((one) => one.submitted).length,
        );
      }),
    );
  });

  test('are looked through with every twentieth revision, when twenty may have become too many', () => {
    expect(Array.from({ length: 61 }, (_, revision) => revision).filter(isPruningDue)).toEqual([40, 60]);
  });

  test('are compared with the nearest that has its content', () => {
    expect([0, 1, 2, 3, 4].map((revision) => keptRevision(revision, new Set([1, 3])))).toEqual([0, 0, 2, 2, 4]);
  });
});
