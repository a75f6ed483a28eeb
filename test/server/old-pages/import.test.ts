import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../../server/old-pages/command.ts';
import { temporaryFolder } from '../fixture.ts';

const command = join(import.meta.dirname, '../../../server/old-pages/import.ts');
const fixtures = join(import.meta.dirname, 'fixtures');

describe('npm run import', { timeout: 30_000 }, () => {
  test.each([
    ['no file', [], /ยังไม่ระบุไฟล์/],
    ['an empty name', [''], /ยังไม่ระบุไฟล์/],
    ['two files', ['a', 'b'], /ระบุได้ครั้งละหนึ่งไฟล์/],
    ['an option that there is not', ['a', '--force'], /ตัวเลือกไม่ถูกต้อง/],
    ['an option without its value', ['a', '--year'], /ตัวเลือกไม่ถูกต้อง/],
    ['a year of another calendar', ['a', '--year', '2020'], /--year เป็นปี พ\.ศ\./],
    ['no folder after --out', ['a', '--out='], /ยังไม่ระบุโฟลเดอร์/],
  ])('is not started with %s', (_, words, th) => {
    expect(readCommand(words)).toEqual({ wrong: { th: expect.stringMatching(th), en: expect.any(String) } });
  });

  test.each([
    [['a'], { file: 'a', out: 'import', year: null }],
    [['--year', '2563', 'a', '--out', 'b'], { file: 'a', out: 'b', year: 2563 }],
    [['--', '--a'], { file: '--a', out: 'import', year: null }],
    [['--help'], { help: true }],
  ])('understands %o', (words, command) => {
    expect(readCommand(words)).toEqual(command);
  });

  test('used wrongly: says how it is used, writes nothing, and ends with 2', () => {
    const { status, stdout, stderr, folder } = run([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/ยังไม่ระบุไฟล์\nNo file is named\n.*npm run import -- ไฟล์.*\n.*npm run import -- FILE/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each<[string, (file: string) => void, RegExp]>([
    ['that is not there', () => {}, /ไม่พบไฟล์นี้.*\n.*There is no such file/],
    ['that is a folder', (file) => mkdirSync(file), /เป็นโฟลเดอร์/],
    ['that is empty', (file) => writeFileSync(file, ''), /ไฟล์ว่าง/],
    ['over 20 MB', (file) => writeFileSync(file, Buffer.alloc(21 * 1024 * 1024, 'x')), /21 MB เกิน 20 MB/],
    ['of broken JSON', (file) => writeFileSync(file, '[\n  {"pid" "1"}\n]'), /บรรทัด 2 คอลัมน์ 10\n.*line 2, column 10/],
    ['of another text', (file) => writeFileSync(file, 'บันทึกข้อความ'), /ไม่พบ “ค่าเป้าหมาย”/],
  ])('of a file %s: names it and says what to do, writes nothing, and ends with 1', (_, make, message) => {
    const folder = temporaryFolder();
    make(join(folder, 'page.saved'));
    const { status, stderr, stdout } = run(['page.saved'], folder);
    expect(stderr).toMatch(message);
    expect(stderr.match(/^page\.saved: /gm)).toHaveLength(2);
    expect([status, stdout]).toEqual([1, '']);
    expect(readdirSync(folder)).not.toContain('import');
  });

  test.skipIf(process.getuid?.() === 0)('of a folder that cannot be written to: ends with 1', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'import'));
    chmodSync(join(folder, 'import'), 0o500);
    expect(run([join(fixtures, '2100-1040.txt')], folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('EACCES'),
    });
  });

  test('of a page without its year: no draft, but its results and what is wrong; with the year: the draft', () => {
    const { status, stdout, folder } = run([join(fixtures, '2100-1040.txt')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/ไม่มีร่าง · No draft[\s\S]*--year 2563/);
    expect(stdout).toContain('08.๓0  →  08.30');
    expect(readdirSync(join(folder, 'import'))).toEqual([
      '2100-1040-year-unknown.history.json',
      'report.json',
      'report.txt',
    ]);

    const again = run([join(fixtures, '2100-1040.txt'), '--year', '2563', '--out', 'other'], folder);
    expect(again.status).toBe(0);
    expect(readdirSync(join(folder, 'other'))).toContain('2100-1040-2563.json');
    expect(readdirSync(folder).sort()).toEqual(['import', 'other']);
    expect(json(folder, 'other/2100-1040-2563.history.json')).toMatchObject({
      source: { file: '2100-1040.txt', position: null, host: null },
      result: '20.0000',
      quarters: [{ quarter: 1, result: '20.00', scores: '0 / 0' }, { report: '-' }, {}, {}],
    });
  });

  test('of many pages: a line for each, numbers for the same code and year, and totals by kind', () => {
    const { status, stdout, folder } = run([join(fixtures, 'pages.json')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^#1 5036-6511 {2}5036-6511-2564\.json/m);
    expect(stdout).toMatch(/ใส่เลขต่อท้าย: 5040-876-2564-2\n/);
    expect(stdout).toMatch(/1 \+ 0\? \/ 1 .*\[thousands-comma-cut\]/);
    const files = readdirSync(join(folder, 'import'));
    const report = json(folder, 'import/report.json') as ImportReport;
    expect(report.pages.map(({ history }) => history).every((name) => files.includes(name))).toBe(true);
    expect(report.pages.find(({ code }) => code === '5035-893')?.defects).toContainEqual({
      kind: 'thousands-comma-cut',
      name: expect.objectContaining({ en: 'A number cut at its thousands comma' }),
      certainty: 'certain',
      where: 'result',
      place: expect.objectContaining({ en: 'Result in the header' }),
      found: '1',
      probably: { th: '1,407.52', en: '1,407.52' },
    });
    const counted = report.pages
      .flatMap(({ defects }) => defects)
      .filter(({ kind }) => kind === 'not-evaluated').length;
    expect(report.totals.find(({ kind }) => kind === 'not-evaluated')?.certain).toBe(counted);
  });

  test('of the same file again: changes nothing; of another with the same code: numbers it', () => {
    const { folder } = run([join(fixtures, 'pages.json')]);
    const before = readdirSync(join(folder, 'import'));
    run([join(fixtures, 'pages.json')], folder);
    expect(readdirSync(join(folder, 'import'))).toEqual(before);

    cpSync(join(fixtures, 'pages.json'), join(folder, 'later.json'));
    const { stdout } = run(['later.json'], folder);
    expect(readdirSync(join(folder, 'import'))).toHaveLength(2 * before.length);
    expect(stdout).toContain('5036-6511-2564-2');
  });

  test('of pages of which one is bad: reads the others, tells of it, and ends with 1', () => {
    const folder = temporaryFolder();
    const pages = JSON.parse(readFileSync(join(fixtures, 'pages.json'), 'utf8')) as object[];
    writeFileSync(join(folder, 'p.json'), JSON.stringify([pages[0], { pid: 7 }, pages[1]]));
    const { status, stdout } = run(['p.json'], folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^#2 {2}อ่านไม่ได้: ขาดหรือผิดชนิด: pid/m);
    expect((json(folder, 'import/report.json') as ImportReport).pages).toHaveLength(2);
  });

  test('lets no control character of a page through to the terminal', () => {
    const folder = temporaryFolder();
    const pages = JSON.parse(readFileSync(join(fixtures, 'pages.json'), 'utf8')) as object[];
    writeFileSync(
      join(folder, 'p.json'),
      JSON.stringify({ ...pages[0], pid: '1\u001b[2J', title: '\u001b[31mก', target_unit: '\u001b]0;x\u0007' }),
    );
    const { stdout } = run(['p.json'], folder);
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

type ImportReport = {
  pages: { code: string; history: string; defects: { kind: string }[] }[];
  totals: { kind: string; certain: number }[];
};

function run(words: string[], folder = temporaryFolder()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, folder };
}

function json(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
