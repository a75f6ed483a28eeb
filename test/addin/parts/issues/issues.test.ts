import { describe, expect, test } from 'vitest';
import { cureAt, groupIssues } from '../../../../addin/parts/issues/issue-groups.ts';
import { issuePlace } from '../../../../addin/parts/issues/issue-place.ts';
import { withNormaliser } from '../../../../addin/sheets/normaliser-issues.ts';
import type { Issue } from '../../../../shared/terms/issue.ts';
import { sampleIndicator } from '../../sample-indicator.ts';

const indicator = sampleIndicator();
const words = (name: string) => ({ th: name, en: name });

function issue(rule: string, row: number | null, column: string | null, changes: Partial<Issue> = {}): Issue {
  const [subject, subjectName] = row === null ? ['', ''] : [`1035-00${row + 1}`, `ชุมชน ${row + 1}`];
  const said = { what: words(`${rule} what`), cure: words(`${rule} cure`) };
  return { rule, severity: 'error', row, subject, subjectName, column, header: null, ...said, ...changes };
}

const doubt = (row: number, column: string) => ({
  row,
  column,
  before: '1/2/63',
  what: words('doubt what'),
  cure: words('doubt cure'),
});

const found = (...doubts: ReturnType<typeof doubt>[]) => ({ proposals: [], doubts });

const rows = [
  { code: '1035-001', name: 'ชุมชน 1' },
  { code: '1035-002', name: 'ชุมชน 2' },
];

describe('[N1] doubts among the issues', () => {
  test.each(['R2', 'R3'])("take the place of the reader's %s, and block as it did", (rule) => {
    const read = issue(rule, 0, 'weighedOn', { header: words('วันที่ชั่ง') });
    const { issues, blocking } = withNormaliser(
      indicator,
      rows,
      { issues: [read], blocking: [read] },
      found(doubt(0, 'weighedOn')),
    );
    expect(issues).toEqual([{ ...read, rule: 'N1', what: words('doubt what'), cure: words('doubt cure') }]);
    expect(blocking[0]).toBe(issues[0]);
  });

  test.each(['R4', 'R5', 'R9'])('never stand beside %s of the same cell', (rule) => {
    const read = issue(rule, 0, 'weighedOn');
    const { issues } = withNormaliser(
      indicator,
      rows,
      { issues: [read], blocking: [read] },
      found(doubt(0, 'weighedOn')),
    );
    expect(issues).toEqual([read]);
  });

  test('stay beside rules that compare cells, and other cells keep their words', () => {
    const [other, rule] = [issue('R3', 1, 'weighedOn'), issue('C1', 0, 'weighedOn', { severity: 'warning' })];
    const { issues } = withNormaliser(
      indicator,
      rows,
      { issues: [rule, other], blocking: [other] },
      found(doubt(0, 'weighedOn')),
    );
    expect(issues.map(({ rule: id, row }) => [id, row])).toEqual([
      ['C1', 0],
      ['R3', 1],
      ['N1', 0],
    ]);
  });

  test('of a cell that reads as it stands, stand against nothing', () => {
    const { issues, blocking } = withNormaliser(
      indicator,
      rows,
      { issues: [], blocking: [] },
      found(doubt(1, 'weighedOn')),
    );
    expect(issues).toMatchObject([
      { rule: 'N1', severity: 'warning', row: 1, subjectName: 'ชุมชน 2', header: { th: 'วันที่ชั่ง' } },
    ]);
    expect(blocking).toEqual([]);
    expect(groupIssues(issues, blocking)).toMatchObject({ advice: issues, explained: [], warnings: [], errors: [] });
  });
});

describe('proposals among the issues', () => {
  test('a cell that can be tidied up keeps the words of what is wrong, and is led to the proposal', () => {
    const read = issue('R3', 0, 'waste');
    const proposal = { row: 0, column: 'waste', before: '๑๒', after: 12, why: words('why') };
    const { issues, blocking } = withNormaliser(
      indicator,
      rows,
      { issues: [read], blocking: [read] },
      { proposals: [proposal], doubts: [] },
    );
    expect(issues).toMatchObject([
      { rule: 'R3', what: words('R3 what'), cure: { th: expect.stringContaining('ปรับรูปแบบข้อมูล') } },
    ]);
    expect(blocking[0]).toBe(issues[0]);
  });
});

describe('groups', () => {
  test('warnings are apart by whether a remark explains them, rows not begun by themselves', () => {
    const [error, warning, explained, unfilled] = [
      issue('R3', 0, 'waste'),
      issue('C1', 0, 'waste', { severity: 'warning' }),
      issue('C1', 1, 'waste', { severity: 'warning' }),
      issue('R8', 1, null),
    ];
    expect(groupIssues([error, warning, explained, unfilled], [error, warning, unfilled])).toEqual({
      errors: [error],
      warnings: [warning],
      explained: [explained],
      advice: [],
      unfilled: [unfilled],
    });
  });
});

describe('where an issue is', () => {
  test('is said by name and column, else by code, else by place', () => {
    const header = words('ขยะ');
    expect(issuePlace(indicator, issue('R3', 0, 'waste', { header })).th).toBe('ชุมชน 1 · ขยะ');
    expect(issuePlace(indicator, issue('R7', 0, 'code', { subjectName: '' })).th).toBe('รหัสชุมชน 1035-001');
    expect(issuePlace(indicator, issue('R7', 4, null, { subject: '', subjectName: '' })).th).toBe('แถวที่ 5');
    expect(issuePlace(indicator, issue('R10', null, null)).th).toBe('ทั้งแผ่นงาน');
  });

  test('a line of the district’s own without a name yet is said by its number', () => {
    const own = sampleIndicator({ rows: { from: 'district', subject: words('โครงการ') } });
    expect(issuePlace(own, issue('R1', 2, 'name', { subject: '3', subjectName: '' })).th).toBe('ลำดับ 3');
  });

  test('its cure is in a cell, in the report, or nowhere to be led to', () => {
    expect([issue('R3', 0, 'waste'), issue('R12', null, null), issue('R10', null, null)].map(cureAt)).toEqual([
      'cell',
      'report',
      null,
    ]);
  });
});
