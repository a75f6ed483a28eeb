import { describe, expect, test } from 'vitest';
import { cellBox } from '../../../addin/workbench/document/boxes.ts';
import { putContent } from '../../../addin/workbench/document/cells.ts';
import { applyChange, capture, changeSince } from '../../../addin/workbench/document/document-change.ts';
import { UndoStack } from '../../../addin/workbench/document/undo-stack.ts';
import { WorkbookModel } from '../../../addin/workbench/document/workbook-model.ts';
import { NextFailures } from '../../../addin/workbench/protocol/next-failures.ts';
import { fullWorkbook } from './sample-document.ts';

describe('what an add-in has changed', () => {
  const changed = (work: (model: WorkbookModel) => void) => {
    const model = new WorkbookModel(fullWorkbook());
    delete model.document.structureProtected;
    const before = structuredClone(model.document);
    const captured = capture(model.document);
    work(model);
    const after = structuredClone(model.document);
    return { model, before, after, change: changeSince(captured, model.document) };
  };
  const first = ({ document }: WorkbookModel) => {
    const [sheet] = document.sheets;
    if (!sheet) throw new Error('no worksheet');
    return sheet;
  };

  test.for<[string, (model: WorkbookModel) => void]>([
    ['cells', (model) => putContent(first(model), 40, 3, { value: 'ใหม่' })],
    [
      'cells that go',
      (model) => {
        first(model).cells = {};
      },
    ],
    [
      'the frame of a worksheet',
      (model) => {
        const sheet = first(model);
        sheet.hiddenRows = [1, 2];
        sheet.defaultFormat = { bold: true };
        sheet.tables = [];
        sheet.merges.push(cellBox(50, 1));
      },
    ],
    ['a worksheet', (model) => void model.addSheet('เพิ่ม')],
    [
      'names',
      (model) => {
        model.document.names.push({ name: 'ใหม่', reference: '="1"', visible: true, comment: '' });
      },
    ],
  ])('%s: goes and comes back as it was', ([, work]) => {
    const { model, before, after, change } = changed(work);
    if (!change) throw new Error('nothing has changed');
    applyChange(model, change, 'before');
    expect(model.document).toEqual(before);
    applyChange(model, change, 'after');
    expect(model.document).toEqual(after);
  });

  test('nothing is no step, nor is another result of a formula', () => {
    expect(changed(() => undefined).change).toBeNull();
    const { change } = changed((model) => {
      for (const row of Object.values(first(model).cells)) {
        for (const cell of Object.values(row)) if (cell.formula !== undefined) cell.value = 'คำนวณใหม่';
      }
    });
    expect(change).toBeNull();
  });

  test('what others have written meanwhile stays', () => {
    const { model, change } = changed((found) => putContent(first(found), 40, 3, { value: 'ของส่วนเสริม' }));
    putContent(first(model), 41, 3, { value: 'ของคนอื่น' });
    if (change) applyChange(model, change, 'before');
    expect(first(model).cells[40]?.[3]).toBeUndefined();
    expect(first(model).cells[41]?.[3]?.value).toBe('ของคนอื่น');
  });
});

describe('the stack', () => {
  const setUp = () => {
    const stack = new UndoStack();
    const log: string[] = [];
    const push = (name: string, group?: number) =>
      stack.push({ undo: () => log.push(`-${name}`), redo: () => log.push(`+${name}`), group });
    return { stack, log, push };
  };

  test('undoes the last first, and does it again until something else is done', () => {
    const { stack, log, push } = setUp();
    push('ก');
    push('ข');
    stack.undo();
    stack.undo();
    stack.undo();
    stack.redo();
    push('ค');
    stack.redo();
    expect(log).toEqual(['-ข', '-ก', '+ก']);
    expect(stack.size).toBe(2);
  });

  test('takes steps of one group at once, but not over another step', () => {
    const { stack, log, push } = setUp();
    push('ก', 1);
    push('ข', 1);
    push('ค', 2);
    push('คน');
    push('ง', 2);
    expect(stack.size).toBe(4);
    for (let step = 0; step < 4; step++) stack.undo();
    stack.redo();
    expect(log).toEqual(['-ง', '-คน', '-ค', '-ข', '-ก', '+ก', '+ข']);
  });

  test('emptied, it has nothing to undo or to do again', () => {
    const { stack, log, push } = setUp();
    push('ก');
    push('ข');
    stack.undo();
    stack.clear();
    stack.undo();
    stack.redo();
    expect(log).toEqual(['-ข']);
  });
});

describe('failures that are ordered', () => {
  test('meet the member, the class or any call, as often as they were ordered', () => {
    const failures = new NextFailures();
    failures.order('InvalidSelection', 2, 'Workbook.getSelectedRange');
    failures.order('ItemNotFound', 1, 'Table');
    expect(failures.due('Range', ['merge'])).toBeUndefined();
    expect(failures.due('Workbook', ['getSelectedRange'])?.code).toBe('InvalidSelection');
    expect(failures.due('Table', ['delete'])?.code).toBe('ItemNotFound');
    expect(failures.due('Table', ['delete'])).toBeUndefined();
    expect(failures.due('Workbook', ['getSelectedRange'])?.code).toBe('InvalidSelection');
    expect(failures.due('Workbook', ['getSelectedRange'])).toBeUndefined();
    failures.order('GeneralException', 3);
    expect(failures.due('Range', ['load', 'values'])?.code).toBe('GeneralException');
    expect(failures.cancel()).toBe(2);
    expect(failures.due('Range', ['load'])).toBeUndefined();
  });

  test('only errors that are documented', () => {
    expect(() => new NextFailures().order('Quirk' as 'Conflict')).toThrow(/Quirk/);
  });
});
