/** Excel.Functions: worksheet functions that are calculated without a cell. */

import { whole } from './arguments.ts';
import { excelClass } from './excel-class.ts';

const functionResult = excelClass<{ value: number }>('FunctionResult', {
  properties: {
    value: { read: ({ value }) => value },
    error: { read: () => null },
  },
});

/** Days of 1900 by Excel's count, leap-year mistake included, which a workbook of the 1904 system does not have. */
const until1904 = 1_462;

export const functions = excelClass<null>('Functions', {
  methods: {
    date: (_target, [year, month, day], session) => {
      const days = Date.UTC(whole(year), whole(month) - 1, whole(day)) / 86_400_000 + 25_569;
      return functionResult({ value: session.model.document.date1904 ? days - until1904 : days }, session);
    },
  },
});
