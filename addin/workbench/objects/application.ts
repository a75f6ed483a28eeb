/** Excel.Application. Screen updates and calculation are put off within a batch anyway, so suspending them changes nothing. */

import { excelClass, oneOf } from './excel-object.ts';

export const application = excelClass<null>('Application', {
  properties: {
    calculationMode: { read: () => 'Automatic', write: (_target, value) => void oneOf(value, ['Automatic']) },
    calculationState: { read: () => 'Done' },
  },
  methods: {
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    calculate: async (_target, [type], session) => {
      oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
      await session.desk.grid.settle();
    },
  },
});
