import { describe, expect, test } from 'vitest';
import type { DistrictSheet } from '../../../addin/sheets/district-sheet.ts';
import { type Remains, recover } from '../../../addin/sheets/recovery.ts';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { columnKeys } from '../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import { completeRow, sheetOf } from '../../shared/sheet.ts';

const district = findDistrict('1035');
if (!district) throw new Error('no district 1035');
const sheet: DistrictSheet = { ...sheetOf(3), office: districtOffice(district), access: { open: 'whole' } };
const keys = columnKeys(sheet.indicator);
const rows = (project: string) => [1, 2, 3].map((number) => completeRow(number, { project }));
const stored = { rows: rows('เซิร์ฟเวอร์'), notApplicable: false, revision: 4 };
const pane = { rows: rows('บานหน้าต่าง'), notApplicable: false, revision: 3 };
const remains: Remains = { title: 'เดิม', revision: 2, keys, rows: rows('แผ่นงาน') };
const name = (number: number) => String(completeRow(number).name);

describe('where a sheet is put back from', () => {
  test.each([
    ['the pane’s last reading, before all else', { pane, stored }, remains, 'pane', 3, 'บานหน้าต่าง'],
    ['what is left of it, where no pane has read it', { pane: null, stored }, remains, 'remains', 2, 'แผ่นงาน'],
    ['the server, where nothing is left', { pane: null, stored }, null, 'server', 4, 'เซิร์ฟเวอร์'],
  ] as const)('%s', (_, kept, left, from, revision, project) => {
    const recovered = recover(sheet, kept, left);
    expect(recovered).toMatchObject({ from, revision, remains: left?.title ?? null });
    expect(recovered.rows.map((row) => row.project)).toEqual([project, project, project]);
  });

  test('rows that are otherwise on what is left are named, and those only', () => {
    const left = [completeRow(1, { project: 'พิมพ์ทีหลัง' }), ...pane.rows.slice(1)];
    const { unsure } = recover(sheet, { pane, stored }, { ...remains, rows: left });
    expect(unsure.map(({ th }) => th)).toEqual([name(1)]);
  });

  test('a row that is lacking there comes from the server, one without its code is put nowhere: both are named', () => {
    const { code: _, ...nameless } = completeRow(3, { project: 'ไม่มีรหัส' });
    const left = [completeRow(1, { project: 'แผ่นงาน' }), { ...nameless, name: null }];
    const recovered = recover(sheet, { pane: null, stored }, { ...remains, rows: left });
    expect(recovered.rows.map((row) => row.project)).toEqual(['แผ่นงาน', 'เซิร์ฟเวอร์', 'เซิร์ฟเวอร์']);
    expect(recovered.unsure.map(({ th }) => th)).toEqual([name(2), name(3), 'แถวที่ 2']);
  });

  test('a column that is lacking there comes from the server, and rows that were changed since are named', () => {
    const left = [{ ...completeRow(1, { remark: 'ใหม่' }) }, ...stored.rows.slice(1).map((row) => ({ ...row }))].map(
      ({ project: __, ...row }) => row,
    );
    const lacking = { ...remains, keys: keys.filter((key) => key !== 'project'), rows: left };
    const recovered = recover(sheet, { pane: null, stored }, lacking);
    expect(recovered.rows.map((row) => row.project)).toEqual(['เซิร์ฟเวอร์', 'เซิร์ฟเวอร์', 'เซิร์ฟเวอร์']);
    expect(recovered.unsure.map(({ th }) => th)).toEqual([name(1)]);
  });
});
