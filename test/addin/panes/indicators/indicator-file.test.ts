import { describe, expect, test } from 'vitest';
import { faultPlace } from '../../../../addin/panes/indicators/fault-place.ts';
import { largestFile, readIndicatorFile } from '../../../../addin/panes/indicators/indicator-file.ts';
import { describeColumn, describeRows } from '../../../../addin/panes/indicators/spec-words.ts';
import { sampleFile, sampleIndicator } from '../../sample-indicator.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const written = (file: unknown) => bytes(JSON.stringify(file, null, 2));

function faultsOf(file: Uint8Array) {
  const read = readIndicatorFile(file);
  return read.kind === 'faults' ? read.faults : [];
}

describe('a file that cannot be read', () => {
  test.each([
    ['too large', new Uint8Array(largestFile + 1).fill(32), 'ไฟล์ใหญ่เกิน 2 MB'],
    ['empty', bytes(''), 'ไฟล์ว่างเปล่า'],
    ['blank', bytes(' \n'), 'ไฟล์ว่างเปล่า'],
    ['Windows-874', Uint8Array.of(0x22, 0xa1, 0xa2, 0xa3, 0x22), 'ไฟล์นี้ไม่ใช่ข้อความ UTF-8'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), 'ไฟล์นี้ไม่ใช่ข้อความ UTF-8'],
    ['no JSON', bytes('ตัวชี้วัด'), 'ไฟล์นี้ไม่ใช่ JSON ที่ถูกต้อง'],
  ])('%s: says so, once', (_, file, what) => {
    expect(faultsOf(file).map((fault) => fault.what.th)).toEqual([what]);
  });

  test.each([
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['curly quotes', '{\n  “a”: 1\n}', 2],
    ['a comment', '{\n  // x\n  "a": 1\n}', 2],
    ['an end too soon', '{\n  "a": [1,\n', 3],
  ])('%s: names the line', (_, text, line) => {
    expect(faultsOf(bytes(text))).toMatchObject([{ line, place: { th: 'ทั้งไฟล์' } }]);
  });
});

describe('a file with faults', () => {
  test('each is said with its place and its line', () => {
    const [weight, ...others] = sampleFile.columns;
    const faults = faultsOf(written({ ...sampleFile, columns: [{ ...weight, min: 5, max: 1 }, ...others] }));
    expect(faults).toMatchObject([{ place: { th: 'columns › รายการที่ 1 (waste) › min' } }]);
    const lines = JSON.stringify({ ...sampleFile, columns: [{ ...weight, min: 5 }] }, null, 2).split('\n');
    expect(faults[0]?.line).toBe(lines.findIndex((text) => text.includes('"min"')) + 1);
  });

  test('what is missing stands where it should be', () => {
    const { title: _title, ...untitled } = sampleFile;
    expect(faultsOf(written(untitled))).toMatchObject([{ place: { th: 'title', en: 'title' }, line: 1 }]);
  });
});

describe('a sound file', () => {
  test('is read, with or without a byte order mark, and kept as it is written', () => {
    for (const mark of ['', '\uFEFF']) {
      const read = readIndicatorFile(bytes(mark + JSON.stringify(sampleFile)));
      expect(read).toMatchObject({ kind: 'indicator', indicator: { code: '5031-2002' }, json: sampleFile });
    }
  });
});

describe('where a fault stands', () => {
  const file = {
    columns: [{ key: 'waste' }],
    rules: [{ id: 'C1' }],
    rows: { list: [{ code: '07' }, {}] },
    conditions: {},
  };
  test.each([
    [[], 'ทั้งไฟล์', 'The whole file'],
    [
      ['columns', 0, 'header', 'th'],
      'columns › รายการที่ 1 (waste) › header › th',
      'columns › entry 1 (waste) › header › th',
    ],
    [['rules', 0], 'rules › รายการที่ 1 (C1)', 'rules › entry 1 (C1)'],
    [['rows', 'list', 0, 'given'], 'rows › list › รายการที่ 1 (07) › given', 'rows › list › entry 1 (07) › given'],
    [['rows', 'list', 1], 'rows › list › รายการที่ 2', 'rows › list › entry 2'],
    [['gone', 3, 'x'], 'gone › รายการที่ 4 › x', 'gone › entry 4 › x'],
  ])('%j', (path, th, en) => expect(faultPlace(path, file)).toEqual({ th, en }));
});

describe('a spec in words', () => {
  test('columns say what may stand in them', () => {
    expect(sampleIndicator().columns.map((column) => describeColumn(column).th)).toEqual([
      'ตัวเลข ทศนิยม 1 ตำแหน่ง · ต้องกรอก',
      'เลือก ใช่ / ไม่ใช่',
      'วันที่',
    ]);
  });

  test('rows say where they come from', () => {
    const subject = { th: 'ขั้นตอน', en: 'Step' };
    const list = ['1', '2'].map((code) => ({ code, name: subject }));
    expect(describeRows(sampleIndicator()).th).toBe('ชุมชนตามทะเบียนของเขต');
    expect(describeRows(sampleIndicator({ rows: { from: 'list', subject, list } })).th).toBe('ขั้นตอน (รายการคงที่ 2 แถว)');
    expect(describeRows(sampleIndicator({ rows: { from: 'district', subject, room: 20 } })).th).toBe(
      'ขั้นตอนที่เขตเพิ่มเอง (ไม่เกิน 20 แถว)',
    );
  });
});
