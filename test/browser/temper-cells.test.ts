import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newDocument } from '../../addin/workbench/document/new-document.ts';
import { readFile } from '../../addin/workbench/file/read-file.ts';
import { writeFile } from '../../addin/workbench/file/write-file.ts';
import { colours } from '../../addin/workbook/kit/style.ts';
import { arrive, sheet as sheetTitle } from './host/officer-desk.ts';
import { type Desk, openDesk, paneFrame } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * Excel's temper about cells, through the real office.js: what becomes of texts, of formulas in tables, of blocks under a filter,
 * of validations, conditional formats and names. Every rule with its source; where builds differ, a condition is switched.
 */

const world = setUpWorld();
let desk: Desk;
let pane: Frame;

beforeAll(async () => {
  desk = await openDesk(world, { conditions: 'usual' });
  await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
});

afterAll(() => desk?.close());

beforeEach(async () => {
  await desk.drive('open', newDocument('อุปนิสัย'));
  await desk.drive('conditions', { filteredWrites: 'written', fillsFormulas: true, hidesApostrophe: false });
  await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
  pane = paneFrame(desk);
});

type Written = { values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][] };

/** Sets `values` from A1 on, as an add-in does; answers what then stands there, or Excel's code. */
function write(values: unknown[][], format?: string): Promise<Written | string> {
  return pane.evaluate(
    ([block, pattern]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = sheet.getRange('A1').getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1);
        if (pattern) cells.numberFormat = [[pattern]];
        cells.values = block;
        cells.load('values,formulas,numberFormat');
        await context.sync();
        return { values: cells.values, formulas: cells.formulas, numberFormat: cells.numberFormat };
      }).catch((error: OfficeExtension.Error) => error.code),
    [values, format] as const,
  );
}

/** A table of Sheet1 with a number and a blank column; answers what `work` of the pane answers, or Excel's code. */
async function table(): Promise<void> {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C5').values = [
        ['เขต', 'จำนวน', 'สองเท่า'],
        ['จอมทอง', 1, ''],
        ['ดุสิต', 2, ''],
        ['บางกะปิ', 3, ''],
        ['ปทุมวัน', 4, ''],
      ];
      sheet.tables.add('A1:C5', true).name = 'tblเขต';
      await context.sync();
    }),
  );
}

const formulas = async (a1: string) => (await at(a1)).map(({ formula }) => formula);
const values = async (a1: string) => (await at(a1)).map(({ value }) => value);

/** The cells of a column of Sheet1, as the workbook has them. */
async function at(a1: string) {
  const document = await desk.drive('document');
  const [, letter = 'A', from, to] = /^([A-Z])(\d+):[A-Z](\d+)$/.exec(a1) ?? [];
  const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) - 1 + index);
  return rows.map(
    (row) => document.sheets[0]?.cells[row]?.[letter.charCodeAt(0) - 65] ?? { value: null, formula: undefined },
  );
}

test('texts are read as in the United States, but in cells of the format Text (office-js#1559; the typings, values)', async () => {
  const texts = ['1/2563', '50%', '001', 'TRUE', '2018-12-31', '-ไม่มี', '1 แห่ง'];
  expect(await write([texts])).toEqual({
    values: [[expect.any(Number), 0.5, 1, true, 43465, '#NAME?', '1 แห่ง']],
    formulas: [[expect.any(Number), 0.5, 1, true, 43465, '=-ไม่มี', '1 แห่ง']],
    // A day answers so wherever the machine stands (office-js#229).
    numberFormat: [['mmm-yy', '0%', 'General', 'General', 'm/d/yyyy', 'General', 'General']],
  });
  expect(await write([[...texts, '=1+1']], '@')).toMatchObject({ values: [[...texts, '=1+1']] });
});

test('a text that begins like a formula and is none fails the whole sync; one of over 8,192 letters with an internal error (office-js#3256)', async () => {
  await write([['ก่อน', 'ก่อน']]);
  expect(await write([['หลัง', '- 5 บาท']])).toBe('InvalidArgument');
  expect(await write([['หลัง', `-${'ก'.repeat(8200)}`]])).toBe('GeneralException');
  expect(await write([['หลัง', 'ก'.repeat(32_768)]])).toBe('GeneralException');
  expect(await desk.drive('read', 'Sheet1', 'A1:B1')).toEqual([['ก่อน', 'ก่อน']]);
  expect(await write([['ก'.repeat(32_767)]])).toMatchObject({ values: [['ก'.repeat(32_767)]] });
  expect(await desk.drive('loud')).toEqual([]);
});

test('an apostrophe in front hides (ISO 29500-1 quotePrefix, office-js#6687); in cells of the format Text by build', async () => {
  expect(await write([["'=1+1", "''tis"]])).toMatchObject({ formulas: [['=1+1', "'tis"]], values: [['=1+1', "'tis"]] });
  expect(await write([["'tis"]], '@')).toMatchObject({ values: [["'tis"]] });
  await desk.drive('conditions', { hidesApostrophe: true });
  expect(await write([["'tis"]], '@')).toMatchObject({ values: [['tis']] });
});

test('a person’s text is read by the Thai machine, and a formula that is none is refused', async () => {
  expect(await desk.drive('type', 'Sheet1', 'A1', '31/12/2019')).toBe(true);
  expect(await desk.drive('read', 'Sheet1', 'A1')).toEqual([[43830]]);
  expect(await desk.drive('type', 'Sheet1', 'A1', '- 5 บาท')).toBe(false);
  expect((await desk.drive('refusal'))?.message).toContain('problem with this formula');
  await desk.drive('dismiss');
  expect(await desk.drive('type', 'Sheet1', 'A1', "'- 5 บาท")).toBe(true);
  expect(await desk.drive('read', 'Sheet1', 'A1')).toEqual([['- 5 บาท']]);
});

test('a header is the text that its cell shows', async () => {
  await table();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const found = context.workbook.tables.getItem('tblเขต');
      found.getHeaderRowRange().values = [['1/2563', 2563, '001']];
      found.columns.add(undefined, [['5%'], [''], [''], [''], ['']]);
      await context.sync();
    }),
  );
  const [sheet] = (await desk.drive('document')).sheets;
  expect(sheet?.tables[0]?.columns.map(({ name }) => name)).toEqual(['ม.ค.-63', '2563', '1', '5%']);
});

test('a table’s column of mixed formulas becomes the lowest one (office-js#2093, #5909, #6745), unless it is switched off', async () => {
  const mixed = (address: string, block: unknown[][]) =>
    pane.evaluate(
      ([place, cells]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange(place).formulas = cells;
          await context.sync();
        }),
      [address, block] as const,
    );
  await table();
  await mixed('C2:C5', [['=B2*2'], [7], ['=B4*3'], ['']]);
  expect(await formulas('C2:C5')).toEqual(['=B2*3', '=B3*3', '=B4*3', '=B5*3']);
  // A change of one row is a change of all; a plain value is an exception.
  await mixed('C3', [['=B3*5']]);
  expect(await formulas('C2:C5')).toEqual(['=B2*5', '=B3*5', '=B4*5', '=B5*5']);
  await mixed('C3', [[1]]);
  await mixed('C4', [['=B4']]);
  expect(await formulas('C2:C5')).toEqual(['=B2*5', undefined, '=B4', '=B5*5']);
  // A column with something of its own is left alone.
  await mixed('B2', [['=1+1']]);
  expect(await values('B2:B5')).toEqual([2, 2, 3, 4]);
  await desk.drive('conditions', { fillsFormulas: false });
  await mixed('C2:C5', [['=B2*2'], [7], ['=B4*3'], ['']]);
  expect(await formulas('C2:C5')).toEqual(['=B2*2', undefined, '=B4*3', undefined]);
  expect(await values('C2:C5')).toEqual([4, 7, 9, null]);
});

test('a formula that a person types in a blank column of a table fills it, as a step that can be undone', async () => {
  await table();
  await desk.drive('type', 'Sheet1', 'C3', '=B3+1');
  expect(await formulas('C2:C5')).toEqual(['=B2+1', '=B3+1', '=B4+1', '=B5+1']);
  await desk.drive('undo');
  expect(await formulas('C2:C5')).toEqual([undefined, '=B3+1', undefined, undefined]);
});

test('rows added to an emptied table are filled by the lowest formula (office-js#6745)', async () => {
  await table();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const found = context.workbook.tables.getItem('tblเขต');
      found.rows.add(undefined, [
        ['บางแค', 5, '=1+1'],
        ['บางรัก', 6, '=1+2'],
      ]);
      await context.sync();
    }),
  );
  expect(await formulas('C2:C7')).toEqual(Array.from({ length: 6 }, () => '=1+2'));
});

test.for([
  ['written', null, [10, 20, 30, 40]],
  ['refused', 'FilteredRangeConflict', [1, 2, 3, 4]],
  // The first row in every row that is seen (office-js#224, xlwings#747).
  ['misplaced', null, [10, 2, 3, 10]],
] as const)('a block over filtered rows is %s', async ([filteredWrites, refusal, after]) => {
  await table();
  await desk.drive('conditions', { filteredWrites });
  expect(await desk.drive('filterTable', 'Sheet1', 'A2', ['จอมทอง', 'ปทุมวัน'])).toBe(true);
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:B5').values = [[10], [20], [30], [40]];
      await context.sync();
      return null;
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe(refusal);
  expect(await values('B2:B5')).toEqual(after);
  // A single row is written where it should be (netoffice#2), also a hidden one.
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A3:B3').values = [['ดุสิต', 99]];
      await context.sync();
    }),
  );
  expect(await values('B3:B3')).toEqual([99]);
});

test.for([
  ['written', null, 3],
  ['refused', 'GeneralException', 4],
  ['misplaced', null, 4],
] as const)(
  'the deletion of a row of a filtered table, %s (office-js#468, #994)',
  async ([filteredWrites, refusal, rows]) => {
    await table();
    await desk.drive('conditions', { filteredWrites });
    await desk.drive('filterTable', 'Sheet1', 'A2', ['จอมทอง', 'ปทุมวัน']);
    const remove = (many: boolean) =>
      pane.evaluate(
        (all) =>
          Excel.run(async (context) => {
            const found = context.workbook.tables.getItem('tblเขต').rows;
            if (all) found.deleteRowsAt(0, 2);
            else found.getItemAt(1).delete();
            await context.sync();
            return null;
          }).catch((error: OfficeExtension.Error) => error.code),
        many,
      );
    // the typings, deleteRowsAt: “if the table on which the method is called has a filter applied”.
    expect(await remove(true)).toBe('InsertDeleteConflict');
    expect(await remove(false)).toBe(refusal);
    expect((await desk.drive('document')).sheets[0]?.tables[0]?.box.rows).toBe(rows + 1);
  },
);

test.for<[string, object, string | null]>([
  ['an error of 224', { error: 224 }, null],
  ['an error of 225 ([MS-OI29500] 2.1.613)', { error: 225 }, 'InvalidArgument'],
  ['a prompt of 255', { prompt: 255 }, null],
  ['a prompt of 256', { prompt: 256 }, 'InvalidArgument'],
  ['a title of 32', { title: 32 }, null],
  ['a title of 33', { title: 33 }, 'InvalidArgument'],
  ['a list of 255', { list: 255 }, null],
  ['a list of 256', { list: 256 }, 'InvalidArgument'],
])('of a validation, %s characters: %j', async ([, lengths, refusal]) => {
  const code = await pane.evaluate(
    ({ error = 1, prompt = 1, title = 1, list = 1 }: Record<string, number>) =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'ก'.repeat(list) } };
        dataValidation.prompt = { showPrompt: true, title: 'ก'.repeat(title), message: 'ก'.repeat(prompt) };
        dataValidation.errorAlert = {
          showAlert: true,
          style: 'Stop',
          title: 'ก'.repeat(title),
          message: 'ก'.repeat(error),
        };
        await context.sync();
        return null;
      }).catch((failure: OfficeExtension.Error) => failure.code),
    lengths as Record<string, number>,
  );
  expect(code).toBe(refusal);
});

test('names and tables share one space without case, and none may read as a cell (office-js#2875, #551; [MS-XLSB] 2.5.166)', async () => {
  await table();
  const add = (name: string, where: 'workbook' | 'worksheet' = 'workbook') =>
    pane.evaluate(
      ([given, owner]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          (owner === 'workbook' ? context.workbook : sheet).names.add(given, sheet.getRange('A1'));
          await context.sync();
          return null;
        }).catch((error: OfficeExtension.Error) => error.code),
      [name, where] as const,
    );
  const rename = (name: string) =>
    pane.evaluate(
      (given) =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem('tblเขต').name = given;
          await context.sync();
          return null;
        }).catch((error: OfficeExtension.Error) => error.code),
      name,
    );
  expect(await add('ชื่อabc')).toBeNull();
  expect(await add('ชื่อABC')).toBe('ItemAlreadyExists');
  expect(await add('TBLเขต')).toBe('ItemAlreadyExists');
  // A worksheet's own names stand apart.
  expect(await add('ชื่อABC', 'worksheet')).toBeNull();
  for (const wrong of ['A1', 'R1C1', 'c', 'C2563_x', 'TRUE', '1a', 'a b', 'ก'.repeat(256)]) {
    expect([wrong, await add(wrong)]).toEqual([wrong, 'InvalidArgument']);
    expect([wrong, await rename(wrong)]).toEqual([wrong, 'InvalidArgument']);
  }
  expect(await rename('ชื่อABC')).toBe('InvalidArgument');
  expect(await rename('ชื่ออื่น')).toBeNull();
  expect(await add('ก'.repeat(255))).toBeNull();
});

test('a table on a protected sheet neither grows, nor is sorted, nor takes rows or columns', async () => {
  await table();
  const refused = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:Z20').format.protection.locked = false;
      sheet.getRange('A1').format.protection.locked = true;
      sheet.protection.protect({ allowInsertRows: true, allowInsertColumns: true, allowDeleteRows: true });
      await context.sync();
      const found = context.workbook.tables.getItem('tblเขต');
      const works = [
        () => found.rows.add(undefined, [['บางแค', 5, '']]),
        () => found.columns.add(undefined, [['ใหม่'], [''], [''], [''], ['']]),
        () => found.rows.getItemAt(0).delete(),
        () => found.sort.apply([{ key: 1, ascending: false }]),
      ];
      const codes: unknown[] = [];
      for (const work of works) {
        work();
        codes.push(await context.sync().catch((error: OfficeExtension.Error) => error.code));
      }
      return codes;
    }),
  );
  expect(refused).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied']);
  await desk.drive('type', 'Sheet1', 'A6', 'บางแค');
  expect(await desk.drive('paste', 'Sheet1', 'A7', 'บางรัก\t6')).toBe(true);
  expect((await desk.drive('document')).sheets[0]?.tables[0]?.box).toMatchObject({ rows: 5, columns: 3 });
});

test('a conditional format that is added comes before those that are there (the typings, ConditionalFormatCollection.add)', async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
      for (const formula of ['=A1="แรก"', '=A1="หลัง"']) {
        conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
      }
      await context.sync();
    }),
  );
  const [sheet] = (await desk.drive('document')).sheets;
  expect(sheet?.conditionalFormats.map(({ formula }) => formula)).toEqual(['=A1="หลัง"', '=A1="แรก"']);
  expect(desk.faults).toEqual([]);
});

test.for(['=tblเขต[จำนวน]>1', '=1+', '- 5 บาท'])(
  '%j is no rule of a conditional format or of a list',
  async (formula) => {
    await table();
    const refusals = await pane.evaluate(
      (rule) =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A2:A5');
          const codes: unknown[] = [];
          cells.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = rule;
          codes.push(await context.sync().catch((error: OfficeExtension.Error) => error.code));
          cells.dataValidation.rule = { custom: { formula: `=${rule.replace(/^=/, '')}` } };
          codes.push(await context.sync().catch((error: OfficeExtension.Error) => error.code));
          return codes;
        }),
      formula,
    );
    expect(refusals).toEqual(['InvalidArgument', 'InvalidArgument']);
  },
);

test('so of a quarter’s sheet the gravest look has the first priority, in the saved workbook too', async () => {
  const officer = await arrive(world, 'phayathai');
  const saved = await readFile(await writeFile(await officer.drive('document')));
  await officer.close();
  const formats = saved.sheets.find(({ name }) => name === sheetTitle)?.conditionalFormats ?? [];
  const looks = Map.groupBy(formats, ({ boxes }) => JSON.stringify(boxes)).values();
  const several = [...looks].map((of) => of.map(({ fill }) => fill)).filter((fills) => fills.includes(colours.warning));
  expect(several.length).toBeGreaterThan(0);
  for (const fills of several) expect(fills.slice(0, 2)).toEqual([colours.error, colours.warning]);
});
