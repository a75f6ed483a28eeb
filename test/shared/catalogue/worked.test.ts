import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/rules/sheets/assess.ts';
import { indicators, nameOf } from './catalogue.ts';
import { filledSheet, type Worked } from './witness.ts';

const examples = import.meta.glob<Worked>('./worked/*.ts', { eager: true, import: 'worked' });

describe.each(indicators.map((indicator) => [nameOf(indicator), indicator] as const))(
  'figures of %s',
  (name, indicator) => {
    test.each(
      examples[`./worked/${name}.ts`] ?? [{ title: 'are worked out', quarter: 4 as const, lines: [], figures: {} }],
    )('$title', ({ quarter, lines, figures }) => {
      const { sheet, content } = filledSheet(indicator, quarter, lines);
      const { blocking, result } = assess(sheet, content);
      expect(blocking).toEqual([]);
      expect(result.figures).toEqual(Object.fromEntries(Object.entries(figures).map(([key, text]) => [key, { text }])));
    });
  },
);
