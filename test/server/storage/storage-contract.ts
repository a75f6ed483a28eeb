import { describe, expect, test } from 'vitest';
import type { NewVersion } from '../../../server/storage/port/indicators.ts';
import type { RegisterChange } from '../../../server/storage/port/registers.ts';
import type { Decision, RevisionChange, StoredEvent } from '../../../server/storage/port/sheets.ts';
import { toStored } from '../../../server/storage/sheets/stored-content.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { type Indicator, indicator as indicatorSchema } from '../../../shared/indicator/indicator.ts';
import { advance, type Deed, type Standing, unbegun, type View } from '../../../shared/rules/sheets/workflow.ts';
import type { Receipt } from '../../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { type IndicatorChanges, smallIndicator } from '../small-indicator.ts';
import { stamp } from '../stamp.ts';

/** What every storage must do; `open` gives an empty one. */
export function storageContract(name: string, open: () => Promise<Storage>): void {
  describe(`${name} keeps the storage contract`, () => {
    test('knows nothing at first', async () => {
      const storage = await open();
      expect(await storage.readSheet(sheet)).toBeNull();
      expect(await storage.readStanding(sheet)).toEqual(unbegun);
      expect(await storage.readRevision(sheet, 1)).toBeNull();
      expect(await storage.listEvents(sheet)).toEqual([]);
      expect(await storage.listRevisions(sheet)).toEqual([]);
      expect(await storage.listStandings({ indicator: sheet.indicator }, 'now')).toEqual([]);
      expect(await storage.listExtensions('2563-Q1')).toEqual([]);
      expect(await storage.listCancellations()).toEqual([]);
      expect(await storage.readEvaluationScale()).toBeNull();
      expect(await storage.readReportDemand()).toBeNull();
      expect(await storage.readReceipt('x')).toBeNull();
      expect(await storage.readRegister('1035', '2020-01-01')).toBeNull();
      expect(await storage.readIndicator('9900-001', 2563)).toBeNull();
      expect(await storage.listIndicators()).toEqual([]);
      expect(await storage.readWindow('2563-Q1')).toBeNull();
      expect(await storage.tryWrite()).toBe('same');
    });

    test('gives the roster in force on a day', async () => {
      const storage = await withRosters(open);
      expect(await storage.readRegister('1035', '2019-09-30')).toBeNull();
      expect(await storage.readRegister('1035', '2019-10-01')).toEqual(asStored('first', '2019-10-01'));
      expect(await storage.readRegister('1035', '2020-09-30')).toEqual(asStored('first', '2019-10-01'));
      expect(await storage.readRegister('1035', '2020-10-01')).toEqual(asStored('second', '2020-10-01'));
      expect(await storage.listRegisterChanges('1035')).toEqual([]);
    });

    test('gives a corrected roster in place of the one it corrects', async () => {
      const storage = await withRosters(open);
      await storage.saveRegisters([roster('corrected', '2019-10-01')], '2020-02-01T00:00:00.000Z');
      expect((await storage.readRegister('1035', '2019-10-01'))?.id).toBe('corrected');
    });

    test('changes a roster from a day on, and keeps the earlier one for the days before', async () => {
      const storage = await withRosters(open);
      const outcome = await storage.changeRegister(registerChange('second', '2021-01-01'));
      expect(outcome).toMatchObject({ kind: 'saved', register: { revision: 1, replaces: 'second' } });
      const changed = await storage.readRegister('1035', '2021-01-01');
      const { seen: _, ...content } = registerChange('second', '2021-01-01');
      expect(changed).toEqual({ ...content, id: expect.any(String), revision: 1 });
      expect((await storage.readRegister('1035', '2020-12-31'))?.id).toBe('second');
      expect(await storage.readRegister('1034', '2021-01-01')).toBeNull();
      // A correction from the same day takes its place, at the same moment too.
      const again = registerChange(changed?.id ?? '', '2021-01-01', { reason: 'แก้คำผิด' });
      expect(await storage.changeRegister(again)).toMatchObject({ kind: 'saved', register: { revision: 2 } });
      expect(await storage.readRegister('1035', '2021-01-01')).toMatchObject({ reason: 'แก้คำผิด' });
      expect((await storage.listRegisterChanges('1035')).map(({ revision, reason }) => [revision, reason])).toEqual([
        [2, 'แก้คำผิด'],
        [1, 'มติที่ประชุม'],
      ]);
    });

    test('changes the newest roster only, and only while the sheets are as they were seen', async () => {
      const storage = await withRosters(open);
      for (const replaces of ['first', 'none', null]) {
        expect(await storage.changeRegister(registerChange(replaces, '2021-01-01'))).toEqual({ kind: 'conflict' });
      }
      await storage.saveRevision(draft(0));
      const seen = (revision: number) => ({ seen: [{ place: sheet, revision }] });
      const moved = await storage.changeRegister(registerChange('second', '2021-01-01', seen(0)));
      expect(moved).toEqual({ kind: 'sheets-moved' });
      expect(await storage.listRegisterChanges('1035')).toEqual([]);
      expect(await storage.changeRegister(registerChange('second', '2021-01-01', seen(1)))).toMatchObject({
        kind: 'saved',
      });
    });

    test('stores nothing that was counted by a register that is no longer in force', async () => {
      const storage = await withRosters(open);
      expect(await storage.saveRevision({ ...draft(0), roster: 'second' })).toEqual({ kind: 'moved' });
      await storage.saveRegisters([roster('corrected', '2019-10-01')], '2020-02-01T00:00:00.000Z');
      expect(await storage.saveRevision(draft(0))).toEqual({ kind: 'moved' });
      expect(await storage.readStanding(sheet)).toEqual(unbegun);
      expect(await storage.saveRevision({ ...draft(0), roster: 'corrected' })).toMatchObject({ kind: 'saved' });
    });

    test('lets exactly one of many change a roster, also a district’s first', async () => {
      const storage = await withRosters(open);
      const kinds = async (changes: RegisterChange[]) =>
        (await Promise.all(changes.map((change) => storage.changeRegister(change)))).map(({ kind }) => kind).sort();
      const two = [registerChange('second', '2021-01-01'), registerChange('second', '2021-04-01')];
      expect(await kinds(two)).toEqual(['conflict', 'saved']);
      const first = registerChange(null, '2021-01-01', { district: '1034' });
      expect(await kinds([first, first])).toEqual(['conflict', 'saved']);
    });

    test('saves several indicators, or none of them', async () => {
      const storage = await open();
      const other = indicatorSchema.parse({ ...smallIndicator({ version: 1 }), code: '9900-002' });
      await storage.saveIndicators([versioned(1), other].map(atOnce), stamp(at));
      expect(await storage.listIndicators()).toEqual([versioned(1), other]);
      const taken = await storage.saveIndicators([versioned(2), { ...other, method: 'ก' }].map(atOnce), stamp(at));
      expect(taken).toEqual({ kind: 'version-taken', code: '9900-002' });
      expect(await storage.listIndicators()).toEqual([versioned(1), other]);
    });

    test("gives a quarter's days as last set", async () => {
      const storage = await open();
      const window = { period: '2563-Q1', opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };
      await storage.saveWindow(window, '', stamp(at));
      await storage.saveWindow({ ...window, closesOn: '2020-01-30' }, '', stamp(at));
      const { period: _, ...days } = window;
      expect(await storage.readWindow('2563-Q1')).toEqual({ ...days, closesOn: '2020-01-30' });
      expect(await storage.listWindows()).toEqual([{ ...window, closesOn: '2020-01-30' }]);
    });

    test('gives an indicator back as it was stored, in each of its versions', async () => {
      const storage = await open();
      const [first, second] = [versioned(1), versioned(2, { method: 'ก\u0000"' })];
      expect(await storage.saveIndicator({ ...first, $schema: '../x.json' }, stamp(at))).toEqual({ kind: 'saved' });
      expect(await storage.saveIndicator(second, stamp(at))).toEqual({ kind: 'saved' });
      expect(await storage.readIndicator('9900-001', 2563)).toEqual(second);
      expect(await storage.readIndicator('9900-001', 2563, 1)).toEqual(first);
      expect(await storage.readIndicator('9900-001', 2563, 3)).toBeNull();
      expect(await storage.readIndicator('9900-001', 2564)).toBeNull();
      expect(await storage.readIndicator('9900-002', 2563)).toBeNull();
    });

    test('overwrites no version of an indicator, and puts none before a newer one', async () => {
      const storage = await open();
      await storage.saveIndicator(versioned(2), stamp(at));
      const taken = { kind: 'version-taken', newest: 2 };
      expect(await storage.saveIndicator(versioned(2, { method: 'other' }), stamp(at))).toEqual(taken);
      expect(await storage.saveIndicator(versioned(1), stamp(at))).toEqual(taken);
      expect(await storage.saveIndicator(reordered(versioned(2)), stamp(at))).toEqual({ kind: 'unchanged' });
      await storage.saveIndicator(versioned(5), stamp(at));
      expect(await storage.saveIndicator(versioned(2), stamp(at))).toEqual({ kind: 'unchanged' });
      expect(await storage.listIndicators()).toEqual([versioned(5)]);
    });

    test('lets exactly one of two at once have a version', async () => {
      const storage = await open();
      const both = ['a', 'b'].map((method) => storage.saveIndicator(versioned(1, { method }), stamp(at)));
      expect((await Promise.all(both)).map(({ kind }) => kind).sort()).toEqual(['saved', 'version-taken']);
    });

    test('keeps a draft beside the version in force until a newer one overtakes it', async () => {
      const storage = await open();
      const draft = versioned(1, { draft: true });
      await storage.saveIndicator(draft, stamp(at));
      expect(await storage.readIndicator('9900-001', 2563)).toBeNull();
      expect(await storage.readIndicator('9900-001', 2563, 1)).toEqual(draft);
      expect(await storage.listIndicators()).toEqual([draft]);
      await storage.saveIndicator(versioned(2), stamp(at));
      expect(await storage.listIndicators()).toEqual([versioned(2)]);
      await storage.saveIndicator(versioned(3, { draft: true }), stamp(at));
      await storage.saveIndicator(versioned(1, { fiscalYear: 2562 }), stamp(at));
      const listed = [versioned(1, { fiscalYear: 2562 }), versioned(2), versioned(3, { draft: true })];
      expect(await storage.listIndicators()).toEqual(listed);
      expect(await storage.readIndicator('9900-001', 2563)).toEqual(versioned(2));
    });

    test('gives a revision back exactly', async () => {
      const storage = await withRosters(open);
      const content = {
        rows: [{ code: '1035-001', remark: 'ก\u0000\ud800"', year: 2563.5, ok: true, no: null }],
        report: '\u0000๑',
        notApplicable: true,
      };
      expect(await storage.saveRevision({ ...draft(0), content: toStored(content) })).toEqual({
        kind: 'saved',
        revision: 1,
      });
      const { expectedRevision: _, event, ...stored } = { ...draft(0), content };
      expect(await storage.readRevision(sheet, 1)).toEqual({ ...stored, revision: 1 });
      const { standing } = event;
      expect(await storage.readSheet(sheet)).toEqual({ ...stored, revision: 1, standing, receipt: null });
    });

    test('refuses a revision that does not follow the newest one, and says which that is', async () => {
      const storage = await withRosters(open);
      await storage.saveRevision(draft(0, 'first'));
      for (const wrong of [0, 2, 7]) {
        const outcome = await storage.saveRevision(draft(wrong, 'wrong'));
        expect(outcome).toMatchObject({ kind: 'conflict', current: { revision: 1, content: { report: 'first' } } });
      }
      expect(await storage.listRevisions(sheet)).toHaveLength(1);
      expect(await storage.saveRevision(draft(5, 'x', elsewhere))).toEqual({ kind: 'conflict', current: null });
    });

    test('lets exactly one of many writers at once have a revision', async () => {
      const storage = await withRosters(open);
      const writers = Array.from({ length: 20 }, (_, index) => storage.saveRevision(draft(0, String(index))));
      const outcomes = await Promise.all(writers);
      expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
      expect(await storage.listRevisions(sheet)).toHaveLength(1);
    });

    test('saves at once what many send, and what one of them has wrong is no matter of the others', async () => {
      const storage = await withRosters(open);
      const places = Array.from({ length: 100 }, (_, index) => ({ ...sheet, indicator: `9900-${index + 100}` }));
      const indicators = places.map(({ indicator: code }) => atOnce(versioned(1, { code })));
      await storage.saveIndicators(indicators, stamp(at));
      const sent = places.map((place, index) =>
        storage.saveRevision({ ...draft(0, `report ${index}`, place), roster: index === 7 ? 'second' : 'first' }),
      );
      const dayless = { ...receipt(1), submittedAt: null } as unknown as Receipt;
      const broken = { ...submission(0, 'k', 'h'), submission: { receipt: dayless, request: request('k', 'h') } };
      const [refused, ...outcomes] = await Promise.allSettled([storage.saveRevision(broken), ...sent]);
      expect(refused?.status).toBe('rejected');
      const kinds = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.kind : 'rejected'));
      expect(kinds).toEqual(places.map((_, index) => (index === 7 ? 'moved' : 'saved')));
      expect(await storage.readStanding(sheet)).toEqual(unbegun);
      expect(await storage.readRevision(places[42] as SheetPlace, 1)).toMatchObject({
        content: { report: 'report 42' },
      });
      expect(await storage.verifyLog(null, async () => true)).toMatchObject({ broken: null });
    });

    test('changes nothing that has been stored', async () => {
      const storage = await withRosters(open);
      for (const revision of [0, 1, 2]) await storage.saveRevision(draft(revision, `report ${revision}`));
      const reports = (await storage.listRevisions(sheet)).map(({ revision, content }) => [revision, content.report]);
      expect(reports).toEqual([
        [1, 'report 0'],
        [2, 'report 1'],
        [3, 'report 2'],
      ]);
    });

    test('keeps the receipt and its key with the revision, or none of them', async () => {
      const storage = await withRosters(open);
      expect(await storage.readAnswer(request('k', 'h'))).toEqual({ kind: 'none' });
      const sound = submission(0, 'k', 'h');
      // The receipt is what is stored last.
      const dayless = { ...receipt(1), submittedAt: null } as unknown as Receipt;
      const broken = { ...sound, submission: { receipt: dayless, request: request('k', 'h') } };
      await expect(storage.saveRevision(broken)).rejects.toThrow();
      expect(await storage.readSheet(sheet)).toBeNull();
      expect(await storage.readAnswer(request('k', 'h'))).toEqual({ kind: 'none' });

      expect(await storage.saveRevision(sound)).toEqual({ kind: 'saved', revision: 1 });
      expect(await storage.readReceipt('r1')).toEqual(receipt(1));
      expect(await storage.readReceiptOf(sheet, 1)).toEqual(receipt(1));
      expect(await storage.readReceiptOf(sheet, 2)).toBeNull();
      expect(await storage.readSheet(sheet)).toMatchObject({ receipt: 'r1', standing: { submittedAt: at } });
    });

    test('finds a receipt by its code, which no other may have', async () => {
      const storage = await withRosters(open);
      const coded = (revision: number, key: string) => {
        const given = { receipt: { ...receipt(revision + 1), code: 'C' }, request: request(key, 'h') };
        return { ...submission(revision, key, 'h'), submission: given };
      };
      expect(await storage.readReceiptByCode('C')).toBeNull();
      await storage.saveRevision(coded(0, 'k1'));
      expect(await storage.readReceiptByCode('C')).toEqual({ ...receipt(1), code: 'C' });
      await expect(storage.saveRevision(coded(1, 'k2'))).rejects.toThrow();
      await storage.saveRevision(submission(1, 'k3', 'h'));
      expect(await storage.readReceiptByCode('C')).toMatchObject({ revision: 1 });
    });

    test('lists the keys of receipts as they came, each once', async () => {
      const storage = await open();
      for (const id of ['b', 'a', 'b']) await storage.saveReceiptKey({ id, publicKey: `p${id}` }, stamp(at));
      expect(await storage.listReceiptKeys()).toEqual([
        { id: 'b', publicKey: 'pb', at },
        { id: 'a', publicKey: 'pa', at },
      ]);
    });

    test('answers a repeated request as before, whatever has been stored since', async () => {
      const storage = await withRosters(open);
      await storage.saveRevision(submission(0, 'k', 'h'));
      await storage.saveRevision(draft(1));
      const replayed = { kind: 'replayed', receipt: receipt(1) };
      expect(await storage.readAnswer(request('k', 'h'))).toEqual(replayed);
      expect(await storage.saveRevision(submission(0, 'k', 'h'))).toEqual(replayed);
      expect(await storage.saveRevision(submission(2, 'k', 'other'))).toEqual({ kind: 'key-reused' });
      expect(await storage.readAnswer({ ...request('k', 'h'), username: 'other' })).toEqual({ kind: 'none' });
      expect(await storage.readSheet(sheet)).toMatchObject({
        revision: 2,
        standing: { state: 'draft' },
        receipt: 'r1',
      });
    });

    test('keeps a decision with the standing after it, and none that does not follow the last event', async () => {
      const storage = await withRosters(open);
      await storage.saveRevision(submission(0, 'k1', 'h'));
      const taken = decision(await storage.readStanding(sheet), { act: 'take-up' });
      expect(await storage.saveDecision(taken)).toEqual({ kind: 'saved' });
      expect(await storage.saveDecision(taken)).toEqual({ kind: 'moved' });
      const items = [{ subject: '1035-001', column: 'remark', message: 'ก\u0000"' }];
      const returned = decision(await storage.readStanding(sheet), { act: 'return', message: 'แก้', items });
      await storage.saveDecision(returned);
      expect(await storage.readStanding(sheet)).toEqual(returned.event.standing);
      const events = await storage.listEvents(sheet);
      expect(events.map(({ act, standing: { step, state } }) => [step, act, state])).toEqual([
        [1, 'submit', 'submitted'],
        [2, 'take-up', 'in-review'],
        [3, 'return', 'returned'],
      ]);
      expect(events[2]).toEqual(returned.event);
    });

    test('lets exactly one of many deciders at once decide', async () => {
      const storage = await withRosters(open);
      await storage.saveRevision(submission(0, 'k1', 'h'));
      const accepted = decision(await storage.readStanding(sheet), { act: 'accept', under: 1 });
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => storage.saveDecision(accepted)));
      expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    });

    test('stores nothing that says it is earlier than what its sheet has seen, and tells when that was', async () => {
      const storage = await withRosters(open);
      await storage.saveRevision(submission(0, 'k1', 'h'));
      const earlier = '2019-12-31T23:59:59.999Z';
      const correction = submission(1, 'k2', 'h');
      const behind = { kind: 'behind', last: at };
      expect(await storage.saveRevision({ ...correction, event: { ...correction.event, at: earlier } })).toEqual(
        behind,
      );
      const takeUp = decision(await storage.readStanding(sheet), { act: 'take-up' });
      expect(await storage.saveDecision({ ...takeUp, event: { ...takeUp.event, at: earlier } })).toEqual(behind);
      expect(await storage.readAnswer(request('k2', 'h'))).toEqual({ kind: 'none' });
      expect(await storage.saveDecision(takeUp)).toEqual({ kind: 'saved' });
    });

    test('stores no content over an event that its writer has not seen', async () => {
      const storage = await withRosters(open);
      await storage.saveRevision(submission(0, 'k1', 'h'));
      const correction = submission(1, 'k2', 'h');
      await storage.saveDecision(decision(await storage.readStanding(sheet), { act: 'take-up' }));
      expect(await storage.saveRevision(correction)).toEqual({ kind: 'moved' });
      expect(await storage.listRevisions(sheet)).toHaveLength(1);
      expect(await storage.readAnswer(request('k2', 'h'))).toEqual({ kind: 'none' });
    });

    test('lists where each sheet stands, and the revision that each view shows', async () => {
      const storage = await withRosters(open);
      await storage.saveRevision(submission(0, 'k1', 'h'));
      await storage.saveDecision(decision(await storage.readStanding(sheet), { act: 'accept', under: 1 }));
      await storage.saveDecision(decision(await storage.readStanding(sheet), { act: 'reopen', message: 'ใหม่' }));
      const { standing } = decision(await storage.readStanding(sheet), { act: 'save', revision: 2 }).event;
      await storage.saveRevision({ ...draft(1), event: { ...draft(1).event, standing } });
      await storage.saveRegisters([{ ...roster('other', '2019-10-01'), district: '1034' }], at);
      await storage.saveRevision({ ...draft(0, '', elsewhere), roster: 'other' });
      const theirs = { ...draft(0), standing: draft(0).event.standing };

      const shown = async (view: View) => {
        const listed = await storage.listStandings({ indicator: sheet.indicator, periods: [sheet.period] }, view);
        return Object.fromEntries(listed.map((one) => [one.place.district, one]));
      };
      const ours = await shown('submitted');
      expect(ours['1035']).toMatchObject({ place: sheet, standing, shown: { revision: 1, result: receipt(1).result } });
      expect(ours['1034']).toEqual({ place: elsewhere, standing: theirs.standing, shown: null });
      expect((await shown('accepted'))['1035']?.shown).toBeNull();
      const { expectedRevision: _, event: __, place: ___, content: ____, ...kept } = draft(1);
      expect((await shown('now'))['1035']?.shown).toEqual({ ...kept, revision: 2 });
      expect(await storage.listStandings({ indicator: sheet.indicator, periods: ['2563-Q2'] }, 'now')).toEqual([]);
      expect(await storage.listStandings({ district: '1034', fiscalYear: 2563 }, 'now')).toHaveLength(1);
      expect(await storage.listStandings({ fiscalYear: 2563 }, 'now')).toHaveLength(2);
      expect(await storage.listStandings({ fiscalYear: 2564 }, 'now')).toEqual([]);
      expect(await storage.listWorkedPeriods(null)).toEqual([sheet.period]);
      expect(await storage.listWorkedPeriods('1034')).toEqual([sheet.period]);
      expect(await storage.listWorkedPeriods('1001')).toEqual([]);
    });

    test('keeps which files of the catalogue need not be read again, in place of those before', async () => {
      const storage = await open();
      expect(await storage.readCatalogueFiles()).toEqual(new Set());
      await storage.saveCatalogueFiles(['a', 'b']);
      expect(await storage.readCatalogueFiles()).toEqual(new Set(['a', 'b']));
      await storage.saveCatalogueFiles(['b', 'c']);
      expect(await storage.readCatalogueFiles()).toEqual(new Set(['b', 'c']));
      await storage.saveCatalogueFiles([]);
      expect(await storage.readCatalogueFiles()).toEqual(new Set());
    });

    test('gives the settings of the planning office as last set', async () => {
      const storage = await open();
      const more = { district: '1035', dueOn: '2020-01-20', reason: 'น้ำท่วม', at, by: 'สยป.' };
      await storage.saveExtension('2563-Q1', more, stamp(at));
      await storage.saveExtension('2563-Q1', { ...more, dueOn: '2020-01-25' }, stamp(at));
      expect(await storage.listExtensions('2563-Q1')).toMatchObject([{ ...more, dueOn: '2020-01-25' }]);
      expect(await storage.listExtensions('2563-Q2')).toEqual([]);
      expect(await storage.listExtensionsOfDistrict('1035')).toEqual([
        { ...more, period: '2563-Q1', dueOn: '2020-01-25' },
      ]);

      const cancelled = {
        indicator: '2100-1040',
        fiscalYear: 2563,
        fromQuarter: 3,
        reason: 'ยุบ',
        at,
        by: 'สยป.',
      } as const;
      await storage.saveCancellation(cancelled, stamp(at));
      expect(await storage.listCancellations()).toEqual([cancelled]);
      await storage.saveCancellation({ ...cancelled, fromQuarter: null }, stamp(at));
      expect(await storage.listCancellations()).toEqual([]);

      const scores = [{ key: '2.1', name: { th: 'ก', en: 'a' }, values: [1, 0] }];
      const scale = { scores, number: { kind: 'hand' as const, values: null } };
      await storage.saveEvaluationScale({ scores: [], number: { kind: 'unused' } }, stamp(at));
      await storage.saveEvaluationScale(scale, stamp(at));
      expect(await storage.readEvaluationScale()).toEqual(scale);

      const department = { code: '0700', name: { th: 'สำนักการแพทย์', en: 'Medical Service' }, active: true };
      await storage.saveDepartment({ ...department, name: { th: 'ก', en: 'a' } }, stamp(at));
      await storage.saveDepartment({ ...department, code: '0411' }, stamp(at));
      await storage.saveDepartment(department, stamp(at));
      expect(await storage.listDepartments()).toEqual([{ ...department, code: '0411' }, department]);

      await storage.saveReportDemand({ demand: 'off', reason: 'ทดลอง' }, stamp(at));
      await storage.saveReportDemand({ demand: 'required', reason: 'มติ' }, stamp(at));
      expect(await storage.readReportDemand()).toEqual({ demand: 'required', reason: 'มติ', at, by: 'สยป.' });
    });
  });
}

const at = '2020-01-05T03:00:00.000Z';
const sheet: SheetPlace = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
const elsewhere: SheetPlace = { ...sheet, district: '1034' };

function versioned(version: number, changes: IndicatorChanges = {}): Indicator {
  return indicatorSchema.parse(smallIndicator({ version, ...changes }));
}

/** A version that takes effect in quarter 1. */
function atOnce(indicator: Indicator): NewVersion {
  return { indicator, term: { from: 1, reason: 'มติ' } };
}

function reordered(indicator: Indicator): Indicator {
  return Object.fromEntries(Object.entries(indicator).reverse()) as Indicator;
}

function roster(id: string, validFrom: string) {
  return { id, district: '1035', validFrom, demo: true, communities: [{ code: '1035-001', name: 'ก', kind: 'k' }] };
}

/** The same with what the storage knows of it: its communities have been there since it began. */
function asStored(id: string, validFrom: string) {
  const { communities, ...rest } = roster(id, validFrom);
  return {
    ...rest,
    entries: communities.map((community) => ({ ...community, from: validFrom, to: null, mergedInto: null })),
    revision: 0,
    storedAt: at,
    storedBy: { username: '', displayName: '' },
    reason: '',
    replaces: null,
  };
}

function registerChange(
  replaces: string | null,
  validFrom: string,
  changes: Partial<RegisterChange> = {},
): RegisterChange {
  const { entries } = asStored('', '2019-10-01');
  return {
    district: '1035',
    validFrom,
    demo: true,
    entries: [...entries.map((entry) => ({ ...entry, to: '2020-12-31', mergedInto: '1035-002' }))],
    storedAt: at,
    storedBy: { username: 'planning', displayName: 'สยป.' },
    reason: 'มติที่ประชุม',
    replaces,
    seen: [],
    ...changes,
  };
}

async function withRosters(open: () => Promise<Storage>): Promise<Storage> {
  const storage = await open();
  await storage.saveRegisters([roster('first', '2019-10-01'), roster('second', '2020-10-01')], at);
  await storage.saveIndicator(versioned(1, { code: sheet.indicator }), stamp(at));
  return storage;
}

function draft(expectedRevision: number, report = '', place = sheet): RevisionChange {
  return {
    place,
    expectedRevision,
    event: event('save', { ...unbegun, state: 'draft', step: expectedRevision + 1, revision: expectedRevision + 1 }),
    indicatorVersion: 1,
    roster: 'first',
    content: toStored({ rows: [], report, notApplicable: false }),
    result: { measures: { numerator: '0', denominator: '0' }, figures: { percentage: { none: 'not-calculable' } } },
    progress: { expected: 1, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
    reportPrint: null,
    savedAt: at,
    savedBy: officer,
  };
}

const officer = { username: 'chomthong', displayName: 'เจ้าหน้าที่' };

function event(act: StoredEvent['act'], standing: Standing): StoredEvent {
  return { act, at, by: officer, message: 'ข้อความ', standing };
}

function decision(before: Standing, deed: Deed): Decision {
  const standing = advance(before, deed);
  if (!standing) throw new Error(`${before.state} does not allow ${deed.act}`);
  return { place: sheet, event: event(deed.act, standing) };
}

function submission(expectedRevision: number, key: string, hash: string): RevisionChange {
  const given = receipt(expectedRevision + 1);
  const { result } = given;
  return {
    ...draft(expectedRevision),
    event: event('submit', {
      ...unbegun,
      state: 'submitted',
      step: expectedRevision + 1,
      revision: expectedRevision + 1,
      submitted: expectedRevision + 1,
      submittedAt: at,
      late: true,
    }),
    result,
    submission: { receipt: given, request: request(key, hash) },
  };
}

function request(key: string, hash: string) {
  return { username: 'chomthong', key, hash };
}

function receipt(revision: number): Receipt {
  return {
    ...sheet,
    id: `r${revision}`,
    revision,
    rows: 0,
    result: { measures: { numerator: `${revision}`, denominator: '4' }, figures: { percentage: { text: '25.00' } } },
    submittedAt: at,
    submittedBy: 'เจ้าหน้าที่',
    late: true,
    fingerprint: 'f',
  };
}
