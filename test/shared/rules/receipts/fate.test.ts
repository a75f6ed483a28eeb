import { expect, test } from 'vitest';
import { fateOf } from '../../../../shared/rules/receipts/fate.ts';
import { advance, type Deed, type Standing, unbegun } from '../../../../shared/rules/sheets/workflow.ts';
import type { Fate } from '../../../../shared/wire/verification.ts';

const at = '2020-01-05T03:00:00.000Z';
const said = { message: '', at, by: '' };

/** Words of deeds, each done to the standing that the ones before have led to. */
const deeds: Record<string, (standing: Standing) => Deed> = {
  save: ({ revision }) => ({ act: 'save', revision: revision + 1 }),
  submit: ({ revision }) => ({ act: 'submit', revision: revision + 1, at, late: false }),
  withdraw: () => ({ act: 'withdraw' }),
  'take-up': () => ({ act: 'take-up' }),
  return: () => ({ act: 'return', items: [], message: '' }),
  accept: () => ({ act: 'accept', under: 1 }),
  evaluate: () => ({ act: 'evaluate', scores: {}, number: null, remark: '', at, by: '' }),
  reopen: () => ({ act: 'reopen', message: '' }),
  plead: () => ({ act: 'plead', ...said }),
};

test.each<[string, Fate]>([
  ['submit', 'waiting'],
  ['submit take-up', 'waiting'],
  ['submit withdraw', 'withdrawn'],
  ['submit withdraw save', 'withdrawn'],
  ['submit withdraw submit', 'replaced'],
  ['submit submit', 'replaced'],
  ['submit submit withdraw', 'withdrawn'],
  ['submit return', 'returned'],
  ['submit return save', 'returned'],
  ['submit return submit', 'replaced'],
  ['submit return submit withdraw', 'returned'],
  ['submit accept', 'accepted'],
  ['submit accept plead', 'accepted'],
  ['submit accept evaluate', 'evaluated'],
  ['submit accept reopen', 'reopened'],
  ['submit accept reopen save', 'reopened'],
  ['submit accept reopen submit', 'replaced'],
  ['submit accept reopen submit accept', 'replaced'],
])('after %s the first submission is %s', (words, fate) => {
  let standing = unbegun;
  for (const word of words.split(' ')) {
    const after = advance(standing, deeds[word]?.(standing) as Deed);
    if (!after) throw new Error(`${word} is not possible`);
    standing = after;
  }
  expect(fateOf(1, standing)).toBe(fate);
});
