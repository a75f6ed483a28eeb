import { expect, test } from 'vitest';
import { silentLog } from '../../../../server/log.ts';
import { changeRegister } from '../../../../server/use-cases/registers/change-register.ts';
import { chomThong, openWorld, period, seedingDay } from '../../fixture.ts';

test('a change whose sheets are stored again and again is given up after three tries, and nothing is stored', async () => {
  const { storage } = await openWorld();
  const current = await storage.readRegister(chomThong, '2563-01-01');
  if (!current) throw new Error('the demo has a register of every district');
  let tries = 0;
  const busy = {
    ...storage,
    changeRegister: async () => {
      tries += 1;
      return { kind: 'sheets-moved' } as const;
    },
  };
  const planner = {
    username: 'planning',
    displayName: 'ก',
    role: 'planning',
    district: null,
    department: null,
  } as const;
  const [first, ...others] = current.entries;
  if (!first) throw new Error('it has communities');
  const order = { effective: period, reason: 'มติ', entries: [{ ...first, name: 'ชุมชนร่มเย็น' }, ...others] };
  const outcome = await changeRegister(busy, seedingDay, silentLog, planner, chomThong, {
    expected: current.id,
    order,
  });
  expect(outcome).toEqual({ refused: 'sheet-moved' });
  expect(tries).toBe(3);
  expect(await storage.listRegisterChanges(chomThong)).toEqual([]);
});
