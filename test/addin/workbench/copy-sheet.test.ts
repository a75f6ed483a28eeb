import { expect, test } from 'vitest';
import { putCell } from '../../../addin/workbench/document/cells.ts';
import { copySheet, sheetAlone } from '../../../addin/workbench/document/copy-sheet.ts';
import { newDocument } from '../../../addin/workbench/document/new-document.ts';
import { referencedBox } from '../../../addin/workbench/document/structured-references.ts';
import { addTable, renameTableTo } from '../../../addin/workbench/document/tables.ts';
import { WorkbookModel } from '../../../addin/workbench/document/workbook-model.ts';
import { readFile } from '../../../addin/workbench/file/read-file.ts';
import { writeFile } from '../../../addin/workbench/file/write-file.ts';

/** A worksheet with a table, a formula over it, a name of the workbook's and one of its own. */
function sample() {
  const model = new WorkbookModel(newDocument('สมุดงาน'));
  const sheet = model.activeSheet();
  putCell(sheet, 0, 0, { value: 'ยอด' });
  putCell(sheet, 1, 0, { value: 5 });
  const table = addTable(model, sheet, { row: 0, column: 0, rows: 2, columns: 1 }, true);
  renameTableTo(model, table, 'งวด');
  putCell(sheet, 4, 0, { value: 5, formula: '=SUM(งวด[ยอด])+รวม' });
  model.document.names.push(
    { name: 'รวม', reference: `=${sheet.name}!$A$5`, visible: true, comment: '' },
    { name: 'ของแผ่น', reference: '="คำ"', visible: true, comment: '', sheetId: sheet.id },
    { name: 'อื่น', reference: '=Other!$A$1', visible: true, comment: '' },
  );
  return { model, sheet };
}

test('a copied worksheet has a title, a table and names of its own, and the original keeps the workbook’s', () => {
  const { model, sheet } = sample();
  const copy = copySheet(model, sheet.id);
  expect(copy.name).toBe(`${sheet.name} (2)`);
  expect(copy.tables.map(({ name }) => name)).toEqual(['งวด2']);
  expect(copy.cells[4]?.[0]?.formula).toBe('=SUM(งวด2[ยอด])+รวม');
  expect(model.document.names.filter(({ sheetId }) => sheetId === copy.id).map(({ name }) => name)).toEqual([
    'ของแผ่น',
    'รวม',
  ]);
  const at = (sheetId: string) => referencedBox(model.document, '=รวม', { sheetId, row: 9, column: 9 })?.sheetId;
  expect(at(copy.id)).toBe(copy.id);
  expect(at(sheet.id)).toBe(sheet.id);
  expect(copySheet(model, sheet.id)).toMatchObject({ name: `${sheet.name} (3)`, tables: [{ name: 'งวด3' }] });
});

test('its own names go with it, and stay its own in a file', async () => {
  const { model, sheet } = sample();
  const copy = copySheet(model, sheet.id);
  const read = await readFile(await writeFile(model.document));
  const owner = (id: string | undefined) => read.sheets.find((each) => each.id === id)?.name;
  expect(read.names.flatMap(({ name, sheetId }) => (sheetId ? [`${owner(sheetId)}: ${name}`] : []))).toEqual([
    `${sheet.name}: ของแผ่น`,
    `${copy.name}: ของแผ่น`,
    `${copy.name}: รวม`,
  ]);
  model.deleteSheet(copy.id);
  expect(model.document.names.filter(({ sheetId }) => sheetId === copy.id)).toEqual([]);
});

test('alone in another workbook it has its own names and no properties, and what pointed elsewhere is lost', () => {
  const { model, sheet } = sample();
  model.document.customProperties.push({ key: 'k', value: 'v' });
  const alone = sheetAlone(model.document, sheet.name);
  expect(alone.customProperties).toEqual([]);
  expect(alone.names.map(({ name, reference }) => [name, reference])).toEqual([
    ['รวม', `=${sheet.name}!$A$5`],
    ['ของแผ่น', '="คำ"'],
    ['อื่น', '=#REF!'],
  ]);
});
