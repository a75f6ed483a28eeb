import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultMessage } from '../../../server/catalogue/fault-message.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { silentLog } from '../../../server/log.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { seedingDay, temporaryFolder } from '../fixture.ts';
import { smallIndicator } from '../small-indicator.ts';

const folder = temporaryFolder();
let worlds = 0;

/** A storage of its own and a folder of files; a text stands in its file as it is. */
async function openCatalogue(files: Record<string, unknown>) {
  worlds += 1;
  const storage = createStorage(await openSqlite(join(folder, `${worlds}.sqlite`)));
  const catalogue = join(folder, `${worlds}`);
  mkdirSync(catalogue);
  const write = (name: string, content: unknown) =>
    writeFileSync(join(catalogue, name), typeof content === 'string' ? content : JSON.stringify(content));
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { storage, catalogue, write, load: () => loadCatalogue(storage, catalogue, seedingDay, silentLog) };
}

describe('the catalogue refuses', () => {
  const file = '9900-001-2563.json';
  const { title: _, ...untitled } = smallIndicator();
  test.each([
    ['a file that is not JSON', file, '{\n  "code": 1,,\n}', [], /A name in "…" must stand here/],
    ['a name that is none', 'small.json', smallIndicator(), [], /name is not an indicator's code and year/],
    ['what is missing in it', file, untitled, ['title'], /“title” is missing/],
    [
      'a column that is not there',
      file,
      smallIndicator({ measures: {} }),
      ['results', 0, 'calculation', 'numerator'],
      /“done”/,
    ],
    ['another code than its name', '9900-002-2563.json', smallIndicator(), ['code'], /9900-001 is not .* \(9900-002\)/],
    ['another year than its name', '9900-001-2564.json', smallIndicator(), ['fiscalYear'], /2563 is not .* \(2564\)/],
  ])('%s', async (_, name, content, path, what) => {
    const { storage, catalogue, load } = await openCatalogue({
      [name]: content,
      '9900-009-2563.json': smallIndicator({ code: '9900-009' }),
    });
    const [fault] = await load();
    expect(fault).toMatchObject({ file: join(catalogue, name), path });
    expect(fault?.what.en).toMatch(what);
    expect(await storage.listIndicators()).toEqual([]);
  });

  test('a folder that is not there', async () => {
    const { storage } = await openCatalogue({});
    const [fault] = await loadCatalogue(storage, join(folder, 'nowhere'), seedingDay, silentLog);
    expect(fault?.cure.en).toContain('CATALOGUE');
  });

  test('a file that differs from what is stored under its version, and says which version is free', async () => {
    const { storage, write, load } = await openCatalogue({ [file]: smallIndicator() });
    expect(await load()).toEqual([]);
    write(file, smallIndicator({ method: 'อื่น' }));
    const [fault] = await load();
    expect(fault).toMatchObject({
      path: ['version'],
      position: { line: 1 },
      cure: { en: expect.stringContaining('set version to 2') },
    });
    expect(await storage.readIndicator('9900-001', 2563)).toMatchObject({ method: '' });
    write(file, smallIndicator({ method: 'อื่น', version: 2 }));
    expect(await load()).toEqual([]);
    expect(await storage.readIndicator('9900-001', 2563)).toMatchObject({ version: 2, method: 'อื่น' });
  });
});

test('the catalogue takes every file that is new, and a file that is stored already as it is', async () => {
  const { storage, write, load } = await openCatalogue({
    '9900-001-2563.json': `\uFEFF${JSON.stringify(smallIndicator())}`,
    'README.md': 'not an indicator',
  });
  expect(await load()).toEqual([]);
  write('9900-001-2563.json', JSON.stringify(Object.fromEntries(Object.entries(smallIndicator()).reverse()), null, 4));
  write('9900-001-2564.json', smallIndicator({ fiscalYear: 2564, draft: true }));
  expect(await load()).toEqual([]);
  const listed = await storage.listIndicators();
  expect(listed.map(({ code, fiscalYear, draft }) => [code, fiscalYear, draft])).toEqual([
    ['9900-001', 2563, undefined],
    ['9900-001', 2564, true],
  ]);
});

test('a file that is stored is not checked again by the same program, and is when it has changed or the program has', async () => {
  const [one, two] = ['9900-001-2563.json', '9900-002-2563.json'];
  const { storage, catalogue, write } = await openCatalogue({
    [one]: smallIndicator(),
    [two]: smallIndicator({ code: '9900-002' }),
  });
  const checked: string[] = [];
  const watched: Storage = {
    ...storage,
    saveIndicator(indicator, stamp, term) {
      checked.push(`${indicator.code} v${indicator.version}`);
      return storage.saveIndicator(indicator, stamp, term);
    },
  };
  const checkedBy = async (program: string) => {
    checked.length = 0;
    const faults = await loadCatalogue(watched, catalogue, seedingDay, silentLog, program);
    return faults.length > 0 ? 'refused' : [...checked];
  };
  expect(await checkedBy('1.0')).toEqual(['9900-001 v1', '9900-002 v1']);
  expect(await checkedBy('1.0')).toEqual([]);
  expect(await checkedBy('1.1')).toEqual(['9900-001 v1', '9900-002 v1']);
  expect(await checkedBy('1.1')).toEqual([]);
  write(two, smallIndicator({ code: '9900-002', method: 'อื่น', version: 2 }));
  expect(await checkedBy('1.1')).toEqual(['9900-002 v2']);
  write(one, '{');
  expect(await checkedBy('1.1')).toBe('refused');
  // A start that was refused has forgotten nothing.
  write(one, smallIndicator());
  expect(await checkedBy('1.1')).toEqual([]);
});

test('the message names file, place, fault and cure in both languages', () => {
  const fault = {
    file: 'indicators/9900-001-2563.json',
    path: ['columns', 3, 'header', 'th'],
    position: { line: 45, column: 7 },
    what: { th: 'ผิด', en: 'wrong' },
    cure: { th: 'แก้', en: 'mend' },
  };
  expect(faultMessage([fault, { ...fault, path: [], position: null }]).split('\n')).toEqual([
    'ไฟล์ตัวชี้วัดใช้ไม่ได้ · the indicator files cannot be used',
    '',
    '  indicators/9900-001-2563.json:45:7  columns[3].header.th',
    '    ผิด · wrong',
    '    → แก้ · mend',
    '',
    '  indicators/9900-001-2563.json',
    '    ผิด · wrong',
    '    → แก้ · mend',
  ]);
});
