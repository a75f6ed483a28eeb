import { describe, expect, test } from 'vitest';
import { listNotices } from '../../../server/use-cases/notices/list-notices.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { attempt, bring } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, place, refusal, suanLuang } from '../fixture.ts';

/** A district wants an accepted sheet reopened: who is told, and how it ends. */

const world = await openWorld();
const sheet = { indicator, period, district: chomThong };
const neighbour = { indicator, period, district: suanLuang };
const path = `${place}/${chomThong}`;
await bring(world, sheet, ['submit', 'accept', 'evaluate']);
await bring(world, neighbour, ['submit', 'accept']);

const plea = async () => operations.readSheet.answer.parse(await (await world.call('chomthong', path)).json()).plea;
const office = async () => {
  const person = (await world.auth.listPeople()).find(({ username }) => username === 'planning');
  return person ? listNotices(world.storage, world.time.now, person) : [];
};

describe('a plea', () => {
  test('wants a reason', async () => {
    const seen = { 'If-Match': `"${(await world.storage.readStanding(sheet)).step}"` };
    for (const message of ['', '  ']) {
      expect((await refusal(await world.post('chomthong', `${path}/plead`, { message }, seen))).status).toBe(422);
    }
    expect(await plea()).toBeNull();
  });

  test('reaches the planning office: as a notice, in the list of districts and at the review', async () => {
    expect((await office()).map(({ kind }) => kind)).not.toContain('pleading');
    await bring(world, sheet, ['plead']);
    expect(await plea()).toMatchObject({ message: 'พบข้อผิดพลาด', declined: null });
    expect((await office()).filter(({ kind }) => kind === 'pleading')).toMatchObject([
      { indicator, period, text: { th: 'ขอให้เปิดแก้ไข 1 เขต' } },
    ]);
    const city = await world.call('planning', `/api/v1/consolidations/${indicator}/${period}?view=accepted`);
    const { districts } = operations.readConsolidation.answer.parse(await city.json());
    expect(districts.filter((line) => line.plea).map(({ district }) => district)).toEqual([chomThong]);
    const review = operations.readReview.answer.parse(await (await world.call('planning', `${path}/review`)).json());
    expect(review.standing).toMatchObject({ state: 'evaluated', plea: { message: 'พบข้อผิดพลาด' } });
    expect(review.events.at(-1)).toMatchObject({ act: 'plead', state: 'evaluated', message: 'พบข้อผิดพลาด' });
  });

  test('stands once, and another district’s officer can neither make nor take it back', async () => {
    expect(await refusal(await attempt(world, sheet, 'plead', 'chomthong'))).toMatchObject({ code: 'wrong-state' });
    for (const act of ['plead', 'drop-plea'] as const) {
      expect(await refusal(await attempt(world, sheet, act, 'suanluang'))).toMatchObject({ code: 'other-district' });
    }
  });

  test('that is declined stays to be read with its answer, waits for nobody, and can be made again', async () => {
    await bring(world, sheet, ['decline']);
    expect(await plea()).toMatchObject({
      declined: { message: 'พบข้อผิดพลาด', by: 'เจ้าหน้าที่ สยป. (ตัวอย่าง)' },
    });
    expect((await office()).map(({ kind }) => kind)).not.toContain('pleading');
    expect(await refusal(await attempt(world, sheet, 'decline', 'planning'))).toMatchObject({ code: 'wrong-state' });
    await bring(world, sheet, ['plead', 'drop-plea', 'plead', 'reopen']);
    expect(await world.storage.readStanding(sheet)).toMatchObject({ state: 'reopened', plea: null });
    expect(await refusal(await attempt(world, sheet, 'plead', 'chomthong'))).toMatchObject({ code: 'wrong-state' });
  });

  test('is in the audit in words', async () => {
    const answer = await world.call('planning', `/api/v1/log?district=${chomThong}`);
    const { deeds } = operations.listLog.answer.parse(await answer.json());
    expect(deeds.slice(0, 6).map(({ words, reason }) => [words.th, reason])).toEqual([
      ['เปิดให้แก้ไขใหม่', 'พบข้อผิดพลาด'],
      ['ขอให้เปิดแก้ไข', 'พบข้อผิดพลาด'],
      ['ถอนคำขอเปิดแก้ไข', ''],
      ['ขอให้เปิดแก้ไข', 'พบข้อผิดพลาด'],
      ['ไม่เปิดให้แก้ไข', 'พบข้อผิดพลาด'],
      ['ขอให้เปิดแก้ไข', 'พบข้อผิดพลาด'],
    ]);
  });

  test('and its answer bear no name of who was erased', async () => {
    await bring(world, neighbour, ['plead', 'decline', 'evaluate']);
    const by = { by: { username: 'admin', displayName: 'ผู้ดูแลระบบ' }, at: world.time.now.toISOString() };
    const people = await world.auth.listPeople();
    for (const username of ['planning', 'suanluang']) {
      const { displayName = '' } = people.find((one) => one.username === username) ?? {};
      await world.storage.erasePerson({ username, displayName }, 'ลาออก', by);
    }
    const { plea: left } = await world.storage.readStanding(neighbour);
    expect([left?.by, left?.declined?.by]).toEqual(['บุคคลที่ลบข้อมูลแล้ว 2', 'บุคคลที่ลบข้อมูลแล้ว 1']);
    expect(await world.storage.verifyLog(null)).toMatchObject({ broken: null });
  });
});
