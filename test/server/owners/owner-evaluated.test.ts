import { beforeAll, expect, test } from 'vitest';
import { operations } from '../../../shared/wire/operations.ts';
import { officerOf } from '../deeds.ts';
import { filled, openWorld, refusal } from '../fixture.ts';
import { smallIndicator, smallRows } from '../small-indicator.ts';
import { ownerDesk, reported } from './owner-desk.ts';

/** An agency's whole quarter at one look: listed over its indicators, with how timely it was, and evaluated in one call. */

const words = (name: string) => ({ th: name, en: name });
const chomThong = { agencyCode: '5036', name: words('จอมทอง') };
const audit = { agencyCode: '0407', name: words('สำนักงานตรวจสอบภายใน') };
const world = await openWorld({
  indicators: [
    smallIndicator({ code: '5036-001', owner: chomThong, reportedBy: ['1035', '1034'] }),
    smallIndicator({ code: '5036-002', owner: chomThong, reportedBy: ['1035'] }),
    smallIndicator({ code: '0407-001', owner: audit, reportedBy: 'owner' }),
    smallIndicator({ code: '0407-002', owner: audit }),
  ],
});
const period = '2563-Q1';
const desk = (indicator: string, district: string) => ownerDesk(world, { indicator, period, district });
const ok = async (answer: Promise<Response>) =>
  expect((await answer).status, await (await answer).clone().text()).toBe(200);
const sheetsOf = async (agency: string) => {
  const answer = await world.call('planning', `/api/v1/agency-sheets/${agency}/${period}`);
  return operations.listAgencySheets.answer.parse(await answer.json());
};

beforeAll(async () => {
  for (const indicator of ['5036-001', '5036-002'])
    await ok(desk(indicator, '1035').submit(officerOf('1035'), filled(smallRows(2), 'รายงาน')));
  await ok(desk('5036-001', '5036').submit('chomthong', reported('ทั้งสองเขต')));
  await ok(desk('0407-001', '0407').submit('audit', filled(smallRows(1), 'รายงาน')));
  for (const [indicator, office] of [
    ['5036-001', '1035'],
    ['5036-001', '5036'],
    ['0407-001', '0407'],
  ] as const)
    await ok(desk(indicator, office).act('planning', 'accept'));
});

test('a district’s office has its sheets as a district and those that it owns, each as accepted', async () => {
  const listed = await sheetsOf('5036');
  expect(
    listed.map(({ indicator, district, state, result, timeliness }) => ({
      sheet: `${indicator} ${district}`,
      state,
      figure: result?.figures.share ?? null,
      late: timeliness?.daysLate,
    })),
  ).toEqual([
    { sheet: '0407-002 1035', state: 'none', figure: null, late: undefined },
    { sheet: '2100-1040 1035', state: 'none', figure: null, late: undefined },
    { sheet: '5036-001 1035', state: 'accepted', figure: { text: '100.00' }, late: 0 },
    { sheet: '5036-001 5036', state: 'accepted', figure: { text: '100.00' }, late: 0 },
    { sheet: '5036-002 1035', state: 'submitted', figure: null, late: 0 },
  ]);
});

test('an owner has what it alone reports, and what is over the districts', async () => {
  expect((await sheetsOf('0407')).map(({ indicator, state, name }) => [indicator, state, name.th])).toEqual([
    ['0407-001', 'accepted', 'สำนักงานตรวจสอบภายใน'],
    ['0407-002', 'none', 'สำนักงานตรวจสอบภายใน'],
  ]);
});

test('sheets of several indicators are evaluated by one call, each for itself', async () => {
  const given = (indicator: string, district: string, step: number, score: number) => ({
    ...{ indicator, district, step, remark: '' },
    scores: { '2.1': score, '2.2': 100 },
  });
  const step = async (indicator: string, district: string) =>
    (await world.storage.readStanding({ indicator, period, district })).step;
  const sheets = [
    given('5036-001', '1035', await step('5036-001', '1035'), 100),
    given('5036-001', '5036', await step('5036-001', '5036'), 75),
    given('5036-002', '1035', await step('5036-002', '1035'), 100),
    given('0407-001', '0407', await step('0407-001', '0407'), 90),
    given('9999-001', '0407', 0, 90),
    given('5036-002', '1034', 0, 90),
  ];
  const answer = await world.post('planning', `/api/v1/evaluations/${period}`, { sheets });
  const { outcomes } = operations.evaluateMany.answer.parse(await answer.json());
  expect(outcomes.map(({ indicator, district, problem }) => [indicator, district, problem?.code ?? null])).toEqual([
    ['5036-001', '1035', null],
    ['5036-001', '5036', null],
    ['5036-002', '1035', 'wrong-state'],
    ['0407-001', '0407', null],
    ['9999-001', '0407', 'unknown-indicator'],
    ['5036-002', '1034', 'unknown-indicator'],
  ]);
  const evaluated = (await sheetsOf('5036')).map(({ evaluation }) => evaluation?.scores['2.1'] ?? null);
  expect(evaluated).toEqual([null, null, 100, 75, null]);
});

test('a quarter that is not reported on has no list', async () => {
  const answer = await world.call('planning', '/api/v1/agency-sheets/5036/2599-Q1');
  expect(await refusal(answer)).toMatchObject({ status: 404, code: 'unknown-period' });
});
