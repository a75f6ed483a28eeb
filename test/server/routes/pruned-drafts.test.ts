import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../server/refusal.ts';
import { toStored } from '../../../server/storage/sheets/stored-content.ts';
import { findReportedQuarter, findSheet } from '../../../server/use-cases/sheets/find-sheet.ts';
import { pruneSheets } from '../../../server/use-cases/sheets/prune-sheets.ts';
import { saveDraft } from '../../../server/use-cases/sheets/save-draft.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import { draftsOfADay, prunedWords } from '../../../shared/rules/sheets/kept-drafts.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { problems } from '../../../shared/wire/problems.ts';
import { bring } from '../deeds.ts';
import { chomThong, filled, goodRows, indicator, openWorld, period, place, refusal, suanLuang } from '../fixture.ts';

/** A sheet that was saved again and again over three days, and what is said of the drafts that were not kept. */

const world = await openWorld();
const sheet = { indicator, period, district: chomThong };
const path = `${place}/${chomThong}`;
const day = (number: number) => new Date(Date.UTC(2026, 0, 12 + number, 3));
const read = async (what: string) => (await world.call('chomthong', `${path}${what}`)).json();

world.time.now = day(0);
await bring(world, sheet, ['save', 'save', 'submit', 'withdraw', 'save']);
world.time.now = day(1);
await bring(world, sheet, [...Array<'save'>(28).fill('save')]);
world.time.now = day(2);
await bring(world, sheet, [...Array<'save'>(8).fill('save')]);

describe('drafts that were not kept', () => {
  test('are taken with the fortieth revision: all but the last twenty, what was sent and the last of a day', async () => {
    expect(await world.storage.listPruned(sheet)).toEqual([1, 2, ...Array.from({ length: 16 }, (_, at) => at + 5)]);
    expect(await world.storage.verifyLog(null)).toMatchObject({ broken: null });
    const receipt = (await world.storage.readSheet(sheet))?.receipt ?? '';
    expect(await world.storage.readReceipt(receipt)).toMatchObject({ revision: 3 });
  });

  test('are named in the history, which keeps who, when and to what', async () => {
    const { events } = operations.readReview.answer.parse(await read('/review'));
    const gone = events.filter(({ pruned }) => pruned);
    expect(gone.map(({ act, revision, by }) => [act, revision, by])).toEqual(
      [1, 2, ...Array.from({ length: 16 }, (_, at) => at + 5)].map((revision) => [
        'save',
        revision,
        expect.any(String),
      ]),
    );
    expect(await world.storage.readRecord(sheet, 5)).toMatchObject({
      pruned: true,
      savedBy: { username: 'chomthong' },
    });
  });

  test('answer with words wherever their content is asked for, also as of a moment before', async () => {
    const asked = ['/revisions/5', '/changes?from=0&to=5', '/changes?from=5&to=40'];
    for (const what of [...asked, `/changes?from=5&to=21&asOf=${day(1).toISOString()}`]) {
      const { code, body } = await refusal(await world.call('chomthong', `${path}${what}`));
      expect([what, code]).toEqual([what, 'revision-pruned']);
      expect(body.text.title.th).toContain('ถูกลบตามระเบียบการเก็บ');
    }
    expect((await world.call('chomthong', `${path}/changes?from=4&to=21`)).status).toBe(200);
    const then = operations.readSheet.answer.parse(await read(`?asOf=${day(0).toISOString()}`));
    expect(then).toMatchObject({ revision: 4 });
  });

  test('are told in the audit, with the redaction that took them', async () => {
    const answer = await world.call('planning', `/api/v1/log?district=${chomThong}`);
    const { deeds } = operations.listLog.answer.parse(await answer.json());
    const taken = deeds.filter(({ act }) => act === 'prune-drafts');
    expect(taken.map(({ changes, by }) => [changes[0]?.after?.en, by.username])).toEqual([['18', '']]);
    const saved = deeds.filter(({ act }) => act === 'save');
    const without = saved.filter(({ changes }) => changes.some(({ after }) => after?.th === prunedWords.th));
    expect(without).toHaveLength(18);
    expect(without.map(({ revisions }) => revisions)).toEqual(without.map(() => null));
    // What follows is held against the last that is left.
    expect(saved.find(({ revisions }) => revisions?.to === 21)?.revisions).toEqual({ from: 4, to: 21 });
  });

  test('are looked for now and then, too, until the server stops', async () => {
    const other = { ...sheet, district: suanLuang };
    await bring(world, other, Array<'save'>(25).fill('save'));
    const clock = () => world.time.now;
    await pruneSheets(world.storage, clock, AbortSignal.abort());
    expect(await world.storage.listPruned(other)).toEqual([]);
    await pruneSheets(world.storage, clock, new AbortController().signal);
    expect(await world.storage.listPruned(other)).toEqual([1, 2, 3, 4, 5]);
    const links = (await world.storage.verifyLog(null))?.last.link;
    await pruneSheets(world.storage, clock, new AbortController().signal);
    expect((await world.storage.verifyLog(null))?.last.link).toBe(links);
  });
});

describe('the drafts of a day', () => {
  test('may take so much room and no more, by the day in Bangkok; a submission always may', async () => {
    const person = (await world.auth.listPeople()).find(({ username }) => username === 'chomthong');
    const district = districts.find(({ code }) => code === chomThong);
    const quarter = await findReportedQuarter(world.storage, indicator, { fiscalYear: 2563, quarter: 1 });
    if (!person || !district || isRefusal(quarter)) throw new Error('no such sheet');
    const found = await findSheet(world.storage, person, quarter, toOfficePlace(district.code));
    if (isRefusal(found)) throw new Error('no such sheet');
    const content = filled(goodRows(await world.communities(chomThong), 3));
    const save = async (stored: number) => {
      const asked: string[] = [];
      const countDraftBytes = async (_: string, since: string) => {
        asked.push(since);
        return stored;
      };
      const { revision } = await world.storage.readStanding(sheet);
      const answer = await saveDraft({ ...world.storage, countDraftBytes }, new Date('2026-01-14T18:00:00Z'), found, {
        revision,
        content,
      });
      return [isRefusal(answer) ? answer.refused : 'saved', asked[0]];
    };
    const midnight = '2026-01-14T17:00:00.000Z';
    expect(await save(draftsOfADay)).toEqual(['drafts-too-large', midnight]);
    expect(await save(draftsOfADay - Buffer.byteLength(JSON.stringify(content)))).toEqual(['saved', midnight]);
    expect(problems['drafts-too-large'].cure.th).toContain('ข้อมูลในสมุดงานยังอยู่ครบ');
  });

  test('are counted in bytes as they are stored, without what was pruned', async () => {
    const all = await world.storage.countDraftBytes('chomthong', '2020-01-01T00:00:00.000Z');
    const drafts = await world.storage.listRevisions(sheet);
    const each = drafts.map(({ content }) => Buffer.byteLength(toStored(content)));
    expect(all).toBe(each.reduce((sum, bytes) => sum + bytes, 0));
    expect(await world.storage.countDraftBytes('chomthong', '2030-01-01T00:00:00.000Z')).toBe(0);
    expect(await world.storage.countDraftBytes('planning', '2020-01-01T00:00:00.000Z')).toBe(0);
  });
});
