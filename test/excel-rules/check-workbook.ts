import { attribute, children } from '../../addin/workbench/file/xml.ts';
import { overlaps } from './areas.ts';
import { conditionFaults } from './condition-rules.ts';
import { broken, type Finding, repeated } from './finding.ts';
import { customFaults, definedNames, nameFaults, titleFaults } from './name-rules.ts';
import { all, openPackage, type Package } from './package.ts';
import { readStyles } from './styles.ts';
import { readTable, type TableRead, tableFaults } from './table-rules.ts';
import { validationFaults } from './validation-rules.ts';
import { readCells, textOf, type Worksheet } from './worksheet.ts';
import { worksheetFaults } from './worksheet-rules.ts';

/**
 * What makes Excel say “We found a problem with some content”, or do otherwise than the workbook's maker thinks. From
 * [MS-OI29500] (what Excel restricts beyond the standard), from Excel's published limits, and from how tables, data
 * validation and conditional formats must agree with their cells.
 */
export async function checkWorkbook(bytes: Uint8Array): Promise<Finding[]> {
  const file = await openPackage(bytes);
  const workbook = await file.part('xl/workbook.xml');
  const related = await file.relations('xl/workbook.xml');
  const styles = readStyles(await file.part('xl/styles.xml'));
  const shared = children(await file.part('xl/sharedStrings.xml'), 'si').map(textOf);
  const sheets = all(workbook, 'sheet');
  const titles = sheets.map((sheet) => attribute(sheet, 'name') ?? '');
  const names = definedNames(workbook);
  const found = [
    ...titleFaults(titles),
    ...nameFaults(workbook, titles),
    ...customFaults(await file.part('docProps/custom.xml')),
    ...styles.faults,
  ];
  const tables: TableRead[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const path = related.get(attribute(sheet, 'r:id') ?? '')?.target ?? '';
    const root = await file.part(path);
    const worksheet: Worksheet = { title: titles[at] ?? '', root, cells: readCells(root, shared) };
    const own = await readTables(file, path, worksheet);
    tables.push(...own);
    found.push(
      ...worksheetFaults(worksheet, styles),
      ...validationFaults(worksheet, names),
      ...conditionFaults(worksheet, styles),
      ...own.flatMap((table) => tableFaults(table, worksheet)),
      ...overlaps(own).map(([one, other]) => broken(one.name, `overlaps the table ${other.name}`)),
    );
  }
  return [...found, ...tablesTogether(tables, names)];
}

async function readTables(file: Package, path: string, { root }: Worksheet): Promise<TableRead[]> {
  const related = await file.relations(path);
  const parts = await Promise.all(
    all(root, 'tablePart').map((each) => file.part(related.get(attribute(each, 'r:id') ?? '')?.target ?? '')),
  );
  return parts.flatMap((part) => (part ? readTable(part) : []));
}

/** Tables and names share one space, without regard to case. */
function tablesTogether(tables: TableRead[], names: string[]): Finding[] {
  const called = tables.map(({ name }) => name.toLowerCase());
  return [
    ...repeated(called).map((name) => broken(name, 'two tables of one name')),
    ...repeated(tables.map(({ part }) => attribute(part, 'id') ?? '')).map((id) => broken(id, 'two tables of one id')),
    ...names
      .filter((name) => called.includes(name.toLowerCase()))
      .map((name) => broken(name, 'a name that is a table’s too')),
  ];
}
