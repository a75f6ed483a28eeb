import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountNameForm } from '../../../../shared/rules/accounts/account-name.ts';
import { csvRows } from '../../../../shared/rules/accounts/lists/csv-rows.ts';
import { findOrganisation } from '../../../../shared/rules/accounts/lists/find-organisation.ts';
import {
  mostLines,
  readAccountFile,
  readAccountList,
} from '../../../../shared/rules/accounts/lists/read-account-list.ts';
import { readInvitations } from '../../../../shared/rules/accounts/lists/read-invitations.ts';
import { rolesOf } from '../../../../shared/rules/accounts/organisation.ts';

const departments = [
  { code: '2100', name: { th: 'สำนักพัฒนาสังคม', en: 'Social Development Department' }, active: true },
  { code: '0700', name: null, active: true },
  { code: '0800', name: { th: 'สำนักเก่า', en: 'Old Department' }, active: false },
];
const world = { departments, taken: new Set(['there']), byMail: false };
const line = (more: object) => ({
  ...{ line: 1, name: 'ก', account: 'somebody', mail: '', role: '', organisation: 'จอมทอง', ...more },
});
const wrong = (more: object) => readInvitations([line(more)], world)[0]?.faults.map(({ path }) => path[1]);

describe('an organisation is found by', () => {
  test.each([
    ['จอมทอง', '1035', null],
    ['เขตจอมทอง', '1035', null],
    ['สำนักงานเขตจอมทอง', '1035', null],
    ['1035', '1035', null],
    ['Chom Thong district', '1035', null],
    ['2100', null, '2100'],
    ['๒๑๐๐', null, '2100'],
    ['สำนักพัฒนาสังคม', null, '2100'],
    ['social development department', null, '2100'],
    ['0700', null, '0700'],
    ['สยป.', null, null],
    ['Planning office', null, null],
  ])('%s', (written, district, department) => {
    expect(findOrganisation(written, departments)).toEqual({ district, department });
  });

  test.each(['', ' ', 'ดาวอังคาร', '9999', '0800', 'สำนักเก่า'])('none by “%s”', (written) => {
    expect(findOrganisation(written, departments)).toBeNull();
  });
});

describe('a line is at fault', () => {
  test.each([
    [{ name: ' ' }, ['name']],
    [{ account: '' }, ['account']],
    [{ account: 'ab' }, ['account']],
    [{ account: 'สมชาย' }, ['account']],
    [{ account: 'erased-1' }, ['account']],
    [{ account: 'There' }, ['account']],
    [{ mail: 'a@b' }, ['mail']],
    [{ mail: 'a b@example.go.th' }, ['mail']],
    [{ mail: 'a@example..go.th' }, ['mail']],
    [{ organisation: 'x' }, ['organisation']],
    [{ organisation: 'สยป.' }, ['role']],
    [{ role: 'viewer' }, ['role']],
    [{ organisation: '2100', role: 'planning' }, ['role']],
    [{ name: '', account: '', mail: '@', organisation: '' }, ['name', 'account', 'mail', 'organisation']],
  ])('%j', (more, fields) => {
    expect(wrong(more)).toEqual(fields);
  });

  test('where another one has its account name, in whatever letters; both are', () => {
    const read = readInvitations(
      [line({ account: 'A.b' }), line({ account: 'a.B ' }), line({ account: 'c.d' })],
      world,
    );
    expect(read.map(({ faults }) => faults.length)).toEqual([1, 1, 0]);
  });
});

test('a line without faults is an account whose role its organisation has', () => {
  const text = fc.string({ maxLength: 12 });
  const often = (...values: string[]) => fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...values) }, text);
  const lines = fc.array(
    fc.record({
      line: fc.integer({ min: 1, max: 500 }),
      name: often('ก', 'สุดา'),
      account: often('one', 'two.two', 'three_3', 'there', 'One'),
      mail: often('', 'a@example.go.th'),
      role: often('', 'viewer', 'ผู้ดูแลระบบ', 'planning', 'เขต'),
      organisation: often('จอมทอง', '2100', 'สยป.', '0800'),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(lines, (written) => {
      const read = readInvitations(written, world);
      expect(read.map(({ line: number }) => number)).toEqual(written.map(({ line: number }) => number));
      const made = read.flatMap(({ account }) => account ?? []);
      expect(new Set(made.map(({ username }) => username)).size).toBe(made.length);
      for (const { account, faults } of read) {
        expect(account === null).toBe(faults.length > 0);
        if (!account) continue;
        expect(account.username).toMatch(accountNameForm);
        expect(world.taken.has(account.username)).toBe(false);
        expect(rolesOf(account)).toContain(account.role);
        expect(account.district === null || account.department === null).toBe(true);
      }
    }),
  );
});

describe('a CSV file', () => {
  test('comes back cell by cell, whatever stands in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ก', '"', ',', ';', '\n', ' ') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (written, end) => {
        const quoted = written.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        // The separator is the one that the first line has most.
        const text = `"","","","","","","","","","","","","","","","","","",""${end}${quoted.join(end)}`;
        const filled = written.filter((cells) => cells.some((one) => one.trim() !== ''));
        expect(csvRows(text).map(({ cells }) => cells)).toEqual(filled);
      }),
    );
  });

  test('numbers its lines as an editor does', () => {
    const rows = csvRows('\ufeffname,x\n\n"a\nb",1\r\nc,2');
    expect(rows.map(({ line: number, cells: [first] }) => [number, first])).toEqual([
      [1, 'name'],
      [3, 'a\nb'],
      [5, 'c'],
    ]);
  });

  test('with a quote that is never closed ends with it', () => {
    expect(csvRows('a,b\n1,"2\n3')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2\n3'] },
    ]);
  });

  test('is refused in another encoding, empty, or longer than a list may be', () => {
    const bytes = (...numbers: number[]) => new Uint8Array(numbers);
    for (const file of [
      bytes(),
      bytes(0xff, 0xfe, 0x0e, 0x00),
      bytes(0xaa, 0xd7, 0xe8, 0xcd),
      bytes(0x50, 0x4b, 0, 0),
    ]) {
      expect(readAccountFile(file)).toHaveProperty('fault');
    }
    const many = Array.from({ length: mostLines + 1 }, (_, index) => `ก,a${index},จอมทอง`);
    expect(readAccountList(`name,account,organisation\n${many.join('\n')}`)).toHaveProperty('fault');
    expect(readAccountList(`name,account,organisation\n${many.slice(1).join('\n')}`)).toHaveProperty('lines');
  });
});
