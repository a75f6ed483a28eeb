import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { documentedErrors } from '../../addin/workbench/protocol/documented-errors.ts';
import { inExcel } from './host/in-excel.ts';
import { type Desk, openDesk, paneFrame } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** The temper of the host: what Excel refuses, and what it does by itself, whatever stands in the cells. */

const world = setUpWorld();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(world);
  await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
});

afterAll(() => desk?.close());

describe('failures that are ordered', () => {
  afterEach(async () => {
    expect(await desk.drive('cancelFailures')).toBe(0);
  });

  test.each(Object.keys(documentedErrors) as (keyof typeof documentedErrors)[])(
    '%s arrives as this code at the call it was ordered for',
    async (code) => {
      await desk.drive('failNext', code, 1, 'Worksheet.getRange');
      const came = await inExcel(desk, async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
        await context.sync();
      });
      expect(came).toMatchObject({ code });
    },
  );

  test('what stands before the failing call is done, what stands behind it is not, and the next batch is as ever', async () => {
    await desk.drive('failNext', 'GeneralException', 1, 'Range.merge');
    const write = async (context: Excel.RequestContext, text: string) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[`${text} 1`]];
      sheet.getRange('C1:D1').merge();
      sheet.getRange('A2').values = [[`${text} 2`]];
      await context.sync();
    };
    expect(await inExcel(desk, write, 'ก')).toEqual({ code: 'GeneralException', at: 'Range.merge' });
    expect(await desk.drive('read', 'Sheet1', 'A1:A2')).toEqual([['ก 1'], ['']]);
    expect(await inExcel(desk, write, 'ข')).toMatchObject({ value: null });
    expect(await desk.drive('read', 'Sheet1', 'A1:A2')).toEqual([['ข 1'], ['ข 2']]);
    expect(await desk.drive('loud')).toEqual([]);
  });

  test('a response that is too large says nothing of what was done: it was', async () => {
    await desk.drive('failNext', 'ResponsePayloadSizeLimitExceeded');
    const came = await inExcel(desk, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [['ทำแล้ว']];
      await context.sync();
    });
    expect(came).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(await desk.drive('read', 'Sheet1', 'B1')).toEqual([['ทำแล้ว']]);
  });

  test('loading a property is a call of it', async () => {
    await desk.drive('failNext', 'AccessDenied', 2, 'Range.values');
    const load = async (context: Excel.RequestContext, property: 'values' | 'address') => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load(property);
      await context.sync();
    };
    expect(await inExcel(desk, load, 'address')).toMatchObject({ value: null });
    expect(await inExcel(desk, load, 'values')).toMatchObject({ code: 'AccessDenied' });
    expect(await inExcel(desk, load, 'values')).toMatchObject({ code: 'AccessDenied' });
    expect(await inExcel(desk, load, 'values')).toMatchObject({ value: null });
  });
});

describe('what is selected', () => {
  /** The middle of a cell on a fresh worksheet: 46 px of row headers, 20 px of column headers, cells of 64 × 30 px. */
  const cell = async (row: number, column: number) => {
    const canvas = await desk.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    if (!canvas) throw new Error('no grid');
    return { x: canvas.x + 46 + 64 * column + 32, y: canvas.y + 20 + 30 * row + 15 };
  };
  const click = async (row: number, column: number) => {
    const { x, y } = await cell(row, column);
    await desk.page.mouse.click(x, y);
  };
  const selected = () =>
    inExcel(desk, async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
  const areas = () =>
    inExcel(desk, async (context) => {
      const ranges = context.workbook.getSelectedRanges();
      ranges.load('address,areaCount,isEntireRow,isEntireColumn,areas/items/address');
      await context.sync();
      return {
        address: ranges.address,
        count: ranges.areaCount,
        rows: ranges.isEntireRow,
        columns: ranges.isEntireColumn,
        areas: ranges.areas.items.map(({ address }) => address),
      };
    });
  const invalid = { code: 'InvalidSelection' };

  beforeAll(async () => {
    await desk.drive('addSheet', 'เลือก');
    await desk.drive('select', 'เลือก', 'A1');
    await inExcel(desk, async (context) => {
      const sheet = context.workbook.worksheets.getItem('เลือก');
      sheet.getRange('A1:B3').values = [
        ['เขต', 'จำนวน'],
        ['จอมทอง', 3],
        ['ดุสิต', 5],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'แผนภูมิ';
      chart.setPosition('D4', 'H14');
      await context.sync();
    });
  });

  test('several areas by Ctrl+click: no selected range, but ranges, and an event with all of them', async () => {
    const heard = inExcel(desk, async (context) => {
      const addresses: string[] = [];
      const done = Promise.withResolvers<string[]>();
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
        addresses.push(address);
        if (addresses.length === 2) done.resolve(addresses);
      });
      await context.sync();
      document.title = 'listening';
      return await done.promise;
    });
    await expect.poll(() => paneFrame(desk).title()).toBe('listening');
    await click(1, 0);
    await desk.page.keyboard.down('Control');
    await click(2, 1);
    await desk.page.keyboard.up('Control');
    await expect.poll(() => desk.drive('selection')).toBe('A2,B3');
    expect(await heard).toEqual({ value: ['A2', 'A2,B3'] });
    expect(await selected()).toEqual({ ...invalid, at: 'Workbook.getSelectedRange' });
    expect(await areas()).toEqual({
      value: {
        address: 'เลือก!A2,เลือก!B3',
        count: 2,
        rows: false,
        columns: false,
        areas: ['เลือก!A2', 'เลือก!B3'],
      },
    });
    await click(0, 0);
    expect(await selected()).toEqual({ value: 'เลือก!A1' });
  });

  test('a click on a chart selects it: neither range, no ranges, no merging; Escape or a cell leaves it', async () => {
    const { x, y } = await cell(6, 5);
    await desk.page.mouse.click(x, y);
    await expect.poll(() => desk.drive('selection')).toBe('แผนภูมิ');
    expect(await selected()).toMatchObject(invalid);
    expect(await areas()).toMatchObject(invalid);
    const merge = () =>
      inExcel(desk, async (context) => {
        context.workbook.worksheets.getItem('เลือก').getRange('J1:K1').merge();
        await context.sync();
      });
    expect(await merge()).toEqual({ ...invalid, at: 'Range.merge' });
    await desk.page.keyboard.press('Escape');
    await expect.poll(() => desk.drive('selection')).toBe('A1');
    expect(await merge()).toEqual({ value: null });
    await desk.drive('selectChart', 'เลือก', 'แผนภูมิ');
    expect(await selected()).toMatchObject(invalid);
    await click(1, 1);
    expect(await selected()).toEqual({ value: 'เลือก!B2' });
  });

  test('the whole worksheet: asked for its areas Excel hangs, and the workbench says so aloud', async () => {
    const canvas = await desk.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    await desk.page.mouse.click((canvas?.x ?? 0) + 20, (canvas?.y ?? 0) + 10);
    await expect.poll(() => desk.drive('selection')).toBe('1:1048576');
    expect(await areas()).toMatchObject({ code: 'GeneralException', at: 'RangeAreas.load' });
    const [loud] = await desk.drive('loud');
    expect(loud).toContain('isEntireRow');
    await desk.page.getByRole('alert').getByRole('button', { name: /ปิด/ }).click();
    const asked = await inExcel(desk, async (context) => {
      const ranges = context.workbook.getSelectedRanges().load('areaCount,isEntireRow,isEntireColumn');
      const range = context.workbook.getSelectedRange().load('isEntireRow,isEntireColumn');
      await context.sync();
      return [ranges.areaCount, ranges.isEntireRow, ranges.isEntireColumn, range.isEntireRow, range.isEntireColumn];
    });
    expect(asked).toEqual({ value: [1, true, true, true, true] });
    await click(0, 9);
    await desk.page.keyboard.press('Control+a');
    await expect.poll(() => desk.drive('selection')).toBe('1:1048576');
    await click(0, 0);
  });

  test('another worksheet keeps its own selection, and the status line says what the name box says', async () => {
    await desk.drive('select', 'เลือก', 'B3');
    await desk.drive('select', 'Sheet1', 'C7');
    await inExcel(desk, async (context) => {
      context.workbook.worksheets.getItem('เลือก').activate();
      await context.sync();
    });
    expect(await selected()).toEqual({ value: 'เลือก!B3' });
    await expect(desk.page.locator('.status > span').first().textContent()).resolves.toBe('B3');
  });
});

describe('another workbook in front', () => {
  afterAll(() => desk.drive('conditions', { otherWorkbook: 'none' }));

  const calls: Record<string, (context: Excel.RequestContext) => Promise<unknown>> = {
    'Workbook.getSelectedRange': async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    },
    'Workbook.getSelectedRanges': async (context) => {
      context.workbook.getSelectedRanges().load('address');
      await context.sync();
    },
    'Range.select': async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').select();
      await context.sync();
    },
    'Worksheet.activate': async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    },
    'WorksheetCollection.add': async (context) => {
      context.workbook.worksheets.add('ใหม่');
      await context.sync();
    },
    'WorksheetFreezePanes.freezeAt': async (context) => {
      context.workbook.worksheets.getItem('Sheet1').freezePanes.freezeAt('A1:B2');
      await context.sync();
    },
    'Worksheet.names': async (context) => {
      context.workbook.worksheets.getItem('Sheet1').names.load('items/name');
      await context.sync();
    },
    'Worksheet.gridlines': async (context) => {
      context.workbook.worksheets.getItem('Sheet1').showGridlines = false;
      await context.sync();
    },
  };
  const selections = ['Workbook.getSelectedRange', 'Workbook.getSelectedRanges', 'Worksheet.names'];

  test.each(Object.keys(calls))(
    '%s fails as it is listed, by name in newer builds, and not when it comes back',
    async (at) => {
      const call = calls[at] as (typeof calls)[string];
      await desk.drive('conditions', { otherWorkbook: 'listed' });
      const code = selections.includes(at) ? 'InvalidSelection' : 'GeneralException';
      expect(await inExcel(desk, call)).toEqual({ code, at });
      await desk.drive('conditions', { otherWorkbook: 'named' });
      expect(await inExcel(desk, call)).toEqual({ code: 'InactiveWorkbook', at });
      await desk.drive('conditions', { otherWorkbook: 'none' });
      expect(await inExcel(desk, call)).toMatchObject({ value: null });
    },
  );

  test('values are read and written meanwhile', async () => {
    await desk.drive('conditions', { otherWorkbook: 'named' });
    const came = await inExcel(desk, async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('E1');
      range.values = [['ไปต่อ']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(came).toEqual({ value: [['ไปต่อ']] });
    expect(await desk.drive('loud')).toEqual([]);
  });
});

describe('protection', () => {
  const protect = (password?: string) =>
    inExcel(
      desk,
      async (context, given) => {
        context.workbook.worksheets.getItem('Sheet1').protection.protect({}, given);
        await context.sync();
      },
      password,
    );
  const unprotect = (password?: string) =>
    inExcel(
      desk,
      async (context, given) => {
        context.workbook.worksheets.getItem('Sheet1').protection.unprotect(given);
        await context.sync();
      },
      password,
    );
  const isProtected = () =>
    inExcel(desk, async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });

  afterAll(() => desk.drive('conditions', { protectsOnce: false, wrongPassword: 'InvalidArgument' }));

  test('twice: refused by some builds, by others only when protecting', async () => {
    await desk.drive('conditions', { protectsOnce: true });
    expect(await unprotect()).toEqual({ code: 'AccessDenied', at: 'WorksheetProtection.unprotect' });
    expect(await protect()).toEqual({ value: null });
    expect(await protect()).toEqual({ code: 'AccessDenied', at: 'WorksheetProtection.protect' });
    expect(await isProtected()).toEqual({ value: true });
    await desk.drive('conditions', { protectsOnce: false });
    expect(await protect()).toEqual({ code: 'InvalidOperation', at: 'WorksheetProtection.protect' });
    expect(await unprotect()).toEqual({ value: null });
    expect(await unprotect()).toEqual({ value: null });
    expect(await isProtected()).toEqual({ value: false });
  });

  test.each(['InvalidArgument', 'AccessDenied', 'BadPassword'] as const)(
    'a password of the person’s own: without it or with another one %s, with it the sheet is open',
    async (wrongPassword) => {
      await desk.drive('conditions', { wrongPassword });
      await desk.drive('protect', 'Sheet1', 'เขต๑');
      expect(await unprotect()).toMatchObject({ code: wrongPassword });
      expect(await unprotect('เขต1')).toMatchObject({ code: wrongPassword });
      expect(await desk.drive('unprotect', 'Sheet1', 'ลืม')).toBe(false);
      expect((await desk.drive('refusal'))?.message).toContain('รหัสผ่าน');
      await desk.drive('dismiss');
      expect(await isProtected()).toEqual({ value: true });
      expect(await unprotect('เขต๑')).toEqual({ value: null });
      expect(await isProtected()).toEqual({ value: false });
    },
  );

  test('by the menu: it asks for the password that it was given', async () => {
    const answers = ['ลับ', 'ลับ'];
    desk.page.on('dialog', (dialog) => void dialog.accept(answers.shift()));
    await desk.drive('select', 'Sheet1', 'A1');
    const menu = async (item: RegExp) => {
      await desk.page.getByRole('button', { name: /^สมุดงาน Workbook/ }).click();
      await desk.page.getByRole('menuitem', { name: item }).click();
    };
    await menu(/^ป้องกันแผ่นงาน/);
    await expect.poll(isProtected).toEqual({ value: true });
    expect(await unprotect()).toMatchObject({ code: 'BadPassword' });
    await menu(/^ยกเลิกการป้องกันแผ่นงาน/);
    await expect.poll(isProtected).toEqual({ value: false });
    expect(answers).toEqual([]);
  });
});

describe('undo', () => {
  const write = (texts: string[], options: { merged?: boolean; between?: 'protect' | 'name' } = {}) =>
    paneFrame(desk).evaluate(
      ({ values, merged, between }) =>
        Excel.run({ mergeUndoGroup: merged === true }, async (context) => {
          const sheet = context.workbook.worksheets.getItem('เลิกทำ');
          for (const [at, text] of values.entries()) {
            sheet.getRange(`A${at + 1}`).values = [[text]];
            await context.sync();
          }
          if (between === 'protect') {
            sheet.protection.protect();
            await context.sync();
          }
          if (between === 'name') {
            sheet.name = 'เลิกทำ 2';
            sheet.name = 'เลิกทำ';
            await context.sync();
          }
        }).then(
          () => 'done',
          (error: OfficeExtension.Error) => error.code,
        ),
      { values: texts, ...options },
    );
  const shown = async () => (await desk.drive('read', 'เลิกทำ', 'A1:A3')).flat();

  beforeAll(() => desk.drive('addSheet', 'เลิกทำ'));
  afterAll(() => desk.drive('conditions', { excelApi: '1.17' }));

  test('before ExcelApi 1.20 a write of an add-in leaves nothing to undo, and reading leaves it', async () => {
    await desk.drive('conditions', { excelApi: '1.17' });
    await desk.drive('type', 'เลิกทำ', 'A1', 'คน');
    await inExcel(desk, async (context) => {
      context.workbook.worksheets.getItem('เลิกทำ').getRange('A1').load('values');
      await context.sync();
    });
    expect(await desk.drive('undoable')).toBeGreaterThan(0);
    expect(await write(['ส่วนเสริม'])).toBe('done');
    expect(await desk.drive('undoable')).toBe(0);
    await desk.drive('undo');
    expect(await shown()).toEqual(['ส่วนเสริม', '', '']);
  });

  test('from 1.20 on each sync is a step, after what the person did', async () => {
    await desk.drive('conditions', { excelApi: '1.20' });
    await desk.drive('type', 'เลิกทำ', 'A1', 'คน');
    expect(await write(['ก', 'ข', 'ค'])).toBe('done');
    expect(await desk.drive('undoable')).toBe(4);
    await desk.drive('undo');
    expect(await shown()).toEqual(['ก', 'ข', '']);
    await desk.drive('undo');
    await desk.drive('redo');
    expect(await shown()).toEqual(['ก', 'ข', '']);
    await desk.drive('undo');
    await desk.drive('undo');
    expect(await shown()).toEqual(['คน', '', '']);
    await desk.drive('undo');
    expect(await shown()).toEqual(['ส่วนเสริม', '', '']);
  });

  test('a merged run is one step, all its syncs', async () => {
    await desk.drive('type', 'เลิกทำ', 'A1', 'คน');
    const before = await desk.drive('undoable');
    expect(await write(['1', '2', '3'], { merged: true })).toBe('done');
    expect(await write(['4'], { merged: true })).toBe('done');
    expect(await desk.drive('undoable')).toBe(before + 2);
    await desk.drive('undo');
    await desk.drive('undo');
    expect(await shown()).toEqual(['คน', '', '']);
  });

  test('what cannot be undone empties the stack, and fails in a merged run', async () => {
    expect(await write(['5'], { merged: true, between: 'protect' })).toBe('UndoNotSupported');
    expect(await desk.drive('undoable')).toBeGreaterThan(0);
    expect(await write(['6'], { between: 'name' })).toBe('done');
    expect(await desk.drive('undoable')).toBe(0);
    expect(await write(['7'])).toBe('done');
    expect(await desk.drive('undoable')).toBe(1);
    expect(await write(['8'], { between: 'protect' })).toBe('done');
    expect(await desk.drive('undoable')).toBe(0);
    await desk.drive('unprotect', 'เลิกทำ');
  });

  test('tables, worksheets and looks that an add-in made go with the step, and come back with it', async () => {
    const came = await inExcel(desk, async (context) => {
      const sheet = context.workbook.worksheets.add('ตาราง');
      sheet.getRange('A1:B2').values = [
        ['ก', 'ข'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'tblเลิกทำ';
      sheet.getRange('A2').format.fill.color = '#FF0000';
      await context.sync();
    });
    expect(came).toEqual({ value: null });
    const sheet = async () => (await desk.drive('document')).sheets.find(({ name }) => name === 'ตาราง');
    await desk.drive('undo');
    expect(await sheet()).toBeUndefined();
    await desk.drive('redo');
    expect((await sheet())?.tables.map(({ name }) => name)).toEqual(['tblเลิกทำ']);
    expect(await desk.drive('read', 'ตาราง', 'A1:B2')).toEqual([
      ['ก', 'ข'],
      [1, 2],
    ]);
  });
});

describe('somebody else in the same workbook', () => {
  test('what they type arrives with its source, is no step to undo, and makes a table grow', async () => {
    await inExcel(desk, async (context) => {
      const sheet = context.workbook.worksheets.add('ร่วมกัน');
      sheet.getRange('A1:B2').values = [
        ['ชื่อ', 'จำนวน'],
        ['ก', 1],
      ];
      sheet.tables.add('A1:B2', true).name = 'tblร่วม';
      sheet.activate();
      await context.sync();
    });
    const heard = inExcel(desk, async (context) => {
      const events: unknown[] = [];
      const done = Promise.withResolvers<unknown[]>();
      context.workbook.worksheets.getItem('ร่วมกัน').onChanged.add(async (event) => {
        const { address, source, triggerSource, details } = event;
        events.push({ address, source, triggerSource, after: details?.valueAfter });
        if (events.length === 2) done.resolve(events);
      });
      await context.sync();
      document.title = 'hearing others';
      return await done.promise;
    });
    await expect.poll(() => paneFrame(desk).title()).toBe('hearing others');
    await desk.drive('type', 'ร่วมกัน', 'B2', '2');
    const steps = await desk.drive('undoable');
    await desk.drive('remote', 'ร่วมกัน', 'A3', 'ข');
    expect(await heard).toEqual({
      value: [
        { address: 'B2', source: 'Local', triggerSource: 'Unknown', after: 2 },
        { address: 'A3', source: 'Remote', triggerSource: 'Unknown', after: 'ข' },
      ],
    });
    expect(await desk.drive('undoable')).toBe(steps);
    await desk.drive('undo');
    expect(await desk.drive('read', 'ร่วมกัน', 'A2:B3')).toEqual([
      ['ก', 1],
      ['ข', ''],
    ]);
    const sheet = (await desk.drive('document')).sheets.find(({ name }) => name === 'ร่วมกัน');
    expect(sheet?.tables[0]?.box.rows).toBe(3);
  });
});

describe('what an add-in writes', () => {
  test.each([
    ['1.17', 'ThisLocalAddin'],
    ['1.13', undefined],
  ] as const)(
    'is told to it as a change, by itself from ExcelApi 1.14 on (%s: %s)',
    async (excelApi, triggerSource) => {
      await desk.drive('conditions', { excelApi });
      const heard = await inExcel(desk, async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const told = Promise.withResolvers<{ address: string; source: string; by: string | undefined }>();
        const handler = sheet.onChanged.add(async ({ address, source, triggerSource: by }) =>
          told.resolve({ address, source, by }),
        );
        await context.sync();
        sheet.getRange('T1:U2').values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        const event = await told.promise;
        handler.remove();
        await context.sync();
        return event;
      });
      expect(heard).toEqual({ value: { address: 'T1:U2', source: 'Local', by: triggerSource } });
    },
  );
});

describe('how much fits into one sync', () => {
  const write = (context: Excel.RequestContext, letters: number): Promise<void> => {
    const block = Array.from({ length: 1000 }, () => ['ก'.repeat(letters)]);
    context.workbook.worksheets.getItem('Sheet1').getRange('Z1:Z1000').values = block;
    return context.sync();
  };
  const read = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('Z1:Z1000').load('values');
    return context.sync();
  };

  afterAll(() => desk.drive('conditions', { payloadLimit: true }));

  test('over 5 MB a request is refused before anything is done, and a response is not answered', async () => {
    // Three bytes a letter.
    expect(await inExcel(desk, write, 1800)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(await desk.drive('read', 'Sheet1', 'Z1')).toEqual([['']]);
    await desk.drive('conditions', { payloadLimit: false });
    expect(await inExcel(desk, write, 1800)).toEqual({ value: null });
    await desk.drive('conditions', { payloadLimit: true });
    expect(await inExcel(desk, read)).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(await inExcel(desk, write, 1700)).toEqual({ value: null });
    expect(await inExcel(desk, read)).toEqual({ value: null });
  });
});
