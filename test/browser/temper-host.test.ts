import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { documentedErrors } from '../../addin/workbench/protocol/documented-errors.ts';
import { inExcel } from './host/in-excel.ts';
import { type Desk, openDesk } from './host/workbench.ts';
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
