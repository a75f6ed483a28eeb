import { expect, test } from 'vitest';
import { registerChange } from '../../../../shared/rules/registers/register-change.ts';
import { communitiesOn, type RegisterEntry } from '../../../../shared/terms/register.ts';
import { before, day, entry, eve } from './register.ts';

const [first, second, third, gone] = before as [RegisterEntry, RegisterEntry, RegisterEntry, RegisterEntry];
const renamed = [
  { ...first, to: eve },
  { ...first, name: 'ใหม่', from: day },
];
const fresh = entry(5, { from: day });

test.each([
  ['nothing', before, before, []],
  ['added', before, [...before, fresh], ['added 1035-005 2020-01-01']],
  ['added from a later day', before, [...before, { ...fresh, from: '2020-04-01' }], ['added 1035-005 2020-04-01']],
  ['ended', before, [{ ...first, to: eve }, second, third, gone], ['ended 1035-001 2020-01-01']],
  ['ended within the quarter', before, [{ ...first, to: day }, second, third, gone], ['ended 1035-001 2020-01-02']],
  [
    'merged',
    before,
    [{ ...first, to: eve, mergedInto: '1035-002' }, second, third, gone],
    ['merged 1035-001 2020-01-01 → ชุมชน 2'],
  ],
  ['renamed', before, [...renamed, second, third, gone], ['renamed 1035-001 2020-01-01 ชุมชน 1']],
  [
    'of another kind',
    before,
    [{ ...first, to: eve }, { ...first, from: day, kind: 'crowded-2555' }, second, third, gone],
    ['kind-changed 1035-001 2020-01-01 urban-2555'],
  ],
  ['a rename is taken back', [...renamed, second, third, gone], before, ['withdrawn 1035-001 2020-01-01']],
  ['one that was announced is not to come', [...before, fresh], before, ['withdrawn 1035-005 2020-01-01']],
  [
    'an announced end is not to come',
    [{ ...first, to: '2020-03-31' }, second, third, gone],
    before,
    ['withdrawn 1035-001 2020-04-01'],
  ],
  [
    'one that was announced has its name mended',
    [...before, fresh],
    [...before, { ...fresh, name: 'ใหม่' }],
    ['renamed 1035-005 2020-01-01 ชุมชน 5'],
  ],
  ['an end that was known stays known', [{ ...first, to: eve }, second], [{ ...first, to: eve }, second], []],
] as [string, RegisterEntry[], RegisterEntry[], string[]][])('%s', (_, old, renewed, expected) => {
  const events = registerChange(old, renewed, day).map((event) => {
    const more = event.kind === 'merged' ? `→ ${event.into.name}` : 'before' in event ? event.before : '';
    return `${event.kind} ${event.code} ${event.on} ${more}`.trim();
  });
  expect(events).toEqual(expected);
});

test('the communities of a day, each in the place in which its code first stands', () => {
  const entries = [...renamed.slice(0, 1), second, gone, { ...first, name: 'ใหม่', from: day }];
  const names = (on: string) => communitiesOn(entries, on).map(({ name }) => name);
  expect(names('2019-09-30')).toEqual([]);
  expect(names('2019-10-01')).toEqual(['ชุมชน 1', 'ชุมชน 2', 'ชุมชน 4']);
  expect(names('2019-11-30')).toEqual(['ชุมชน 1', 'ชุมชน 2', 'ชุมชน 4']);
  expect(names('2019-12-01')).toEqual(['ชุมชน 1', 'ชุมชน 2']);
  expect(names(eve)).toEqual(['ชุมชน 1', 'ชุมชน 2']);
  expect(names(day)).toEqual(['ใหม่', 'ชุมชน 2']);
  expect(communitiesOn(entries, day)[0]).toEqual({ code: '1035-001', name: 'ใหม่', kind: 'urban-2555' });
});
