import { boxToA1, columnLetters } from '../../addin/workbench/document/a1.ts';
import { intersection } from '../../addin/workbench/document/boxes.ts';
import type { Box } from '../../addin/workbench/document/document.ts';
import { attribute, child, decodeEscapes, type XmlElement } from '../../addin/workbench/file/xml.ts';
import { boxesOf } from './areas.ts';
import { broken, type Finding, odd, repeated, tooLong } from './finding.ts';
import { formulaFaults } from './formula-rules.ts';
import { wrongName } from './name-rules.ts';
import { all, wholeText } from './package.ts';
import type { Worksheet } from './worksheet.ts';

export type TableRead = { name: string; box: Box; part: XmlElement };

export function readTable(part: XmlElement): TableRead[] {
  return boxesOf(attribute(part, 'ref')).map((box) => ({ name: attribute(part, 'displayName') ?? '', box, part }));
}

/** A table against its name, its neighbours and the cells that it lies over. */
export function tableFaults(table: TableRead, worksheet: Worksheet): Finding[] {
  const { name, box, part } = table;
  const where = `${worksheet.title} table ${name}`;
  const columns = all(part, 'tableColumn');
  const names = columns.map((column) => decodeEscapes(attribute(column, 'name') ?? ''));
  return [
    ...wrongName(where, name),
    ...(box.rows < 2 && attribute(part, 'headerRowCount') !== '0' ? [broken(where, 'a table without a row')] : []),
    ...mergedUnder(where, table, worksheet),
    ...(columns.length === box.columns ? [] : [broken(where, `${columns.length} columns over ${box.columns} cells`)]),
    ...repeated(names.map((each) => each.toLowerCase())).map((each) => broken(where, `two columns called ${each}`)),
    ...filterFaults(where, table),
    ...columns.flatMap((column, at) => columnFaults({ where, table, worksheet, column, at, names })),
  ];
}

function mergedUnder(where: string, { box }: TableRead, { root }: Worksheet): Finding[] {
  return all(root, 'mergeCell')
    .flatMap((each) => boxesOf(attribute(each, 'ref')))
    .filter((merged) => intersection(merged, box))
    .map((merged) => broken(where, `lies over merged cells ${boxToA1(merged)}`));
}

function filterFaults(where: string, { box, part }: TableRead): Finding[] {
  const filter = child(part, 'autoFilter');
  const totals = Number(attribute(part, 'totalsRowCount') ?? 0);
  const wanted = boxToA1({ ...box, rows: box.rows - totals });
  const found = attribute(filter, 'ref');
  return filter && found !== wanted ? [broken(where, `a filter over ${found}, the table over ${wanted}`)] : [];
}

type ColumnRead = {
  where: string;
  table: TableRead;
  worksheet: Worksheet;
  column: XmlElement;
  at: number;
  names: string[];
};

function columnFaults({ where, table, worksheet, column, at, names }: ColumnRead): Finding[] {
  const { box } = table;
  const letters = columnLetters(box.column + at);
  const name = names[at] ?? '';
  const header = worksheet.cells.get(`${letters}${box.row + 1}`);
  const found = tooLong(where, 'a column’s name', name, 255);
  if (!header?.isText) found.push(broken(where, `the header of column ${letters} is no text`));
  else if (header.text.replaceAll('\r\n', '\n') !== name)
    found.push(broken(where, `“${header.text}” heads the column “${name}”`));
  const formulas = Array.from(
    { length: box.rows - 1 },
    (_, row) => worksheet.cells.get(`${letters}${box.row + 2 + row}`)?.formula,
  );
  const calculated = child(column, 'calculatedColumnFormula');
  const formula = calculated ? wholeText(calculated) : null;
  if (formula !== null) {
    found.push(...formulaFaults(where, formula, 'cell'), ...lostColumns(where, formula, names));
    const others = formulas.filter((each) => each !== formula).length;
    if (others > 0) found.push(odd(where, `${others} rows of the calculated column “${name}” hold something else`));
  } else if (formulas.some(Boolean)) {
    // Excel's own fill may make the whole column one formula (office-js#2093).
    found.push(odd(where, `“${name}” holds formulas and is no calculated column`));
  }
  return found;
}

function lostColumns(where: string, formula: string, names: string[]): Finding[] {
  return [...formula.matchAll(/\[\[#This Row\],\[((?:[^\]']|'.)+)\]\]/g)]
    .map(([, name = '']) => name.replace(/'(.)/g, '$1'))
    .filter((name) => !names.includes(name))
    .map((name) => broken(where, `a formula reads a column that is not there: ${name}`));
}
