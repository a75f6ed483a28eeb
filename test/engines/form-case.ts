import { escapeHeader } from '../../addin/workbench/document/structured-references.ts';
import type { EngineSheet, EngineValue } from './engine.ts';

export type Constant = EngineSheet['table']['rows'][number][number];

/** Ways to write a formula that every engine agrees on, with their values over the rows of one table. */
export type FormCase = {
  title: string;
  headers: string[];
  rows: Constant[][];
  /** `{header}` is the row's own cell; a value for each row. */
  forms?: Record<string, EngineValue[]>;
  /** Formulas outside the table; `t[header]` is a column, `A1` the first of these formulas, `A2` the second … */
  totals?: Record<string, EngineValue>;
};

/** A value for each input: true for the ones listed. */
export function onlyFor(inputs: readonly Constant[], ...wanted: Constant[]): boolean[] {
  return inputs.map((input) => wanted.some((each) => Object.is(each, input)));
}

export function column(inputs: readonly Constant[]): Constant[][] {
  return inputs.map((input) => [input]);
}

/** The sheet of the case at a place in the list: sheets and tables of one workbook need names of their own. */
export function caseSheet(form: FormCase, index: number): EngineSheet {
  const table = `case_${index}`;
  const cell = (text: string, header: string) =>
    form.headers.includes(header) ? `${table}[[#This Row],[${escapeHeader(header)}]]` : text;
  const calculated = Object.keys(form.forms ?? {}).map((text, place) => {
    return [`form ${place}`, text.replace(/\{([^}]+)\}/g, cell)] as const;
  });
  const totals = Object.keys(form.totals ?? {}).map((text, place) => {
    const formula = text.replace(/\bt\[([^\]]+)\]/g, (_, header: string) => `${table}[${escapeHeader(header)}]`);
    return [`A${place + 1}`, formula] as const;
  });
  return {
    name: `Case ${index}`,
    table: {
      name: table,
      row: 2,
      column: 3,
      headers: [...form.headers, ...calculated.map(([header]) => header)],
      rows: form.rows,
      calculated: Object.fromEntries(calculated),
    },
    cells: Object.fromEntries(totals),
  };
}
