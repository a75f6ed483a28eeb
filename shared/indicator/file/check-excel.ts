import { quarters } from '../../terms/period.ts';
import { choicesOf, isChoice } from '../column.ts';
import { calculatedColumns, calculatedHeaders, type SheetTable } from '../compilers/to-formulas.ts';
import { or, rowFormulas } from '../compilers/to-row-formula.ts';
import { type Indicator, sheetColumns, subjectNameColumn } from '../indicator.ts';
import { labelPath, longestHeader } from './check-texts.ts';
import { type Fault, fault, type Path, twice } from './fault.ts';

/** What Excel would refuse of a file that is sound otherwise: headers, texts and formulas that it does not take. */

const table: SheetTable = { name: 'Traimat_0000_0000_0000Q0', notApplicable: '$XX$999', expected: 1 };

/** Names that cannot be headers of one table, and texts that a formula cannot hold. */
export function nameFaults(indicator: Indicator): Fault[] {
  const authored: [Path, string][] = [
    [['rows', 'subject', 'th'], indicator.rows.subject.th],
    ...indicator.columns.map(({ header }, index): [Path, string] => [['columns', index, 'header', 'th'], header.th]),
    ...Object.entries(indicator.measures).map(([key, { name }]): [Path, string] => [
      ['measures', key, 'name', 'th'],
      name.th,
    ]),
  ];
  const labels = indicator.columns.flatMap((column, index) =>
    isChoice(column)
      ? choicesOf(column).map(({ label }, at): [Path, string] => [labelPath(column.type, index, at), label.th])
      : [],
  );
  const lines = indicator.rows.from === 'list' ? indicator.rows.list : [];
  return [
    ...authored.filter(([, name]) => !isHeader(name)).map(([path]) => noHeader(path)),
    ...repeatedHeaders(indicator),
    ...indicator.results.flatMap(({ unit }, index) =>
      // A chart's series is called after it, and Excel takes 255 letters.
      unit.th.length > 200 ? [tooLong(['results', index, 'unit', 'th'], 200)] : [],
    ),
    ...labels.filter(([, label]) => label.length > 200 || /[\r\n]/.test(label)).map(([path]) => tooLong(path, 200)),
    ...lines.flatMap(({ name }, index) =>
      name.th.length > 200 ? [tooLong(['rows', 'list', index, 'name', 'th'], 200)] : [],
    ),
  ];
}

/** Formulas longer than Excel takes (8,192 letters) or deeper (64 functions); some is left for the sheet's own names. */
export function formulaFaults(indicator: Indicator): Fault[] {
  const short = { cell: () => '$XX$99999', day: () => '$XX$99999' };
  const found = quarters.flatMap((quarter) => {
    const period = { fiscalYear: indicator.fiscalYear, quarter };
    const formulas = rowFormulas(indicator, period, short);
    const calculated = calculatedColumns(indicator, period, table).map(({ key, formula }): [Path, string] => [
      calculatedPath(indicator, key),
      formula,
    ]);
    const marked = sheetColumns(indicator).map(({ key }): [Path, string] => {
      const rules = indicator.rules.filter(({ column }) => column === key);
      const at: Path = rules[0] ? ['rules', indicator.rules.indexOf(rules[0])] : columnPath(indicator, key);
      return [at, or(['', formulas.faulty(key), ...rules.map(({ breach }) => formulas.breaches(breach))])];
    });
    const left: [Path, string][] = indicator.excluded
      ? [[['excluded', 'when'], formulas.holds(indicator.excluded.when)]]
      : [];
    return [...calculated, ...marked, ...left].filter(([, formula]) => formula.length > 8_000 || depth(formula) > 60);
  });
  return found
    .slice(0, 1)
    .map(([path]) =>
      fault(
        path,
        ['เงื่อนไขยาวเกินกว่าที่สูตร Excel รับได้', 'The condition is longer than an Excel formula may be'],
        ['แบ่งเป็นหลายข้อ หรือใช้คอลัมน์น้อยลง', 'Split it, or read fewer columns'],
      ),
    );
}

/** Excel tells no capitals from small letters in headers. */
function repeatedHeaders(indicator: Indicator): Fault[] {
  const columns = sheetColumns(indicator).map(({ key, header }): [Path, string] => [
    columnPath(indicator, key),
    header.th,
  ]);
  const calculated = calculatedHeaders(indicator).map(({ key, header }): [Path, string] => [
    calculatedPath(indicator, key),
    header,
  ]);
  const all = [...columns, ...calculated];
  return all.flatMap(([path, header], index) => {
    const earlier = all.findIndex(([, other]) => other.toLowerCase() === header.toLowerCase());
    if (earlier === index) return [];
    // Of two that every sheet has one of, the author's is at fault.
    const at = path.length > 0 ? path : (all[earlier]?.[0] ?? []);
    return [
      twice(
        [...at, ...(at[0] === 'measures' ? ['name', 'th'] : at[0] === 'columns' ? ['header', 'th'] : [])],
        header.replace(/^Σ /, ''),
      ),
    ];
  });
}

function calculatedPath(indicator: Indicator, key: string): Path {
  const [kind, part = ''] = key.split(' ');
  if (kind === 'measure') return ['measures', part];
  return part === '' ? [] : columnPath(indicator, part);
}

function columnPath(indicator: Indicator, key: string): Path {
  const index = indicator.columns.findIndex((column) => column.key === key);
  if (index >= 0) return ['columns', index];
  return key === subjectNameColumn ? ['rows', 'subject', 'th'] : [];
}

function isHeader(name: string): boolean {
  return name.length <= longestHeader && !/[\r\n\t]|'$/.test(name);
}

/** How deep a formula's brackets go, outside its texts. */
function depth(formula: string): number {
  let [now, deepest] = [0, 0];
  for (const sign of formula.replace(/"(?:[^"]|"")*"/g, '').replace(/[^()]/g, '')) {
    now += sign === '(' ? 1 : -1;
    deepest = Math.max(deepest, now);
  }
  return deepest;
}

const noHeader = (path: Path) =>
  fault(
    path,
    ['หัวคอลัมน์นี้ Excel รับไม่ได้', 'Excel takes no such header'],
    ['ใช้ข้อความบรรทัดเดียว ไม่เกิน 100 ตัวอักษร', 'Use one line of at most 100 characters'],
  );

const tooLong = (path: Path, most: number) =>
  fault(
    path,
    ['ข้อความนี้ยาวเกินไป หรือมีหลายบรรทัด', 'The text is too long, or has several lines'],
    [`ใช้บรรทัดเดียว ไม่เกิน ${most} ตัวอักษร`, `Use one line of at most ${most} characters`],
  );
