import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkSpecs } from '../../../server/authoring/check-spec.ts';

const root = join(import.meta.dirname, '../../..');
const seedFile = join(root, 'shared/catalogue/indicators/2100-1040-2563.json');
const seedText = readFileSync(seedFile, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'check-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(content: string | Uint8Array): string {
  const file = join(folder, 'indicator.json');
  writeFileSync(file, content);
  return file;
}

/** What the check says of a content, the file's name left out. */
function check(content: string | Uint8Array): { lines: string[]; status: number } {
  const file = written(content);
  const { output, status } = checkSpecs([file]);
  return { lines: output.replaceAll(file, 'FILE').split('\n'), status };
}

/** The seed's file with something changed in it. */
function changed(change: (json: ReturnType<typeof JSON.parse>) => void): string {
  const json = JSON.parse(seedText);
  change(json);
  return JSON.stringify(json, null, 2);
}

describe('what is no indicator file is told in one line', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'empty'],
    ['a file of spaces', ' \n ', 'empty'],
    ['an Excel file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 255]), 'not UTF-8 text'],
    ['UTF-16', Buffer.from('\ufeff{"code": "2100-1040"}', 'utf16le'), 'UTF-16'],
    ['Thai of Windows-874', Buffer.from([0x7b, 0x22, ...Array(40).fill(0xa1), 0x22, 0x7d]), 'Windows-874'],
    ['a file far too large', `{"code": "${'ก'.repeat(400_000)}"}`, 'more than 256 kB'],
    ['another JSON file', '{"name": "traimat"}', 'no indicator'],
    ['a list', '[]', 'no indicator'],
    ['null', 'null', 'no indicator'],
  ])('%s', (_title, content, en) => {
    const { lines, status } = check(content);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^FILE {2}.*[ก-๙]/);
    expect(lines[1]).toContain(en);
    expect(status).toBe(2);
  });

  test.each([
    ['no file', join(folder, 'none.json'), 'no such file'],
    ['a folder', folder, 'a folder'],
  ])('%s', (_title, file, en) => {
    expect(checkSpecs([file])).toMatchObject({ output: expect.stringContaining(en), status: 2 });
  });

  test('no name at all', () => {
    expect(checkSpecs([])).toMatchObject({ output: expect.stringContaining('npm run check-spec'), status: 2 });
  });
});

describe('a fault of the JSON is told with its place and its cure', () => {
  test.each<[string, string, string, RegExp]>([
    ['a comma too many', '{\n  "code": "2100-1040",\n}', '3:1', /delete the comma before it/i],
    ['a comma too few', '{\n  "code": "2100-1040"\n  "version": 1\n}', '3:3', /comma is missing/],
    ['a comment', '{\n  // note\n  "version": 1 }', '2:3', /no comments/],
    ['curly quotation marks', '{ “code”: 1 }', '1:3', /cannot be read — .*not “…”/],
    ['a text that is not closed', '{ "code": "2100\n}', '1:11', /no closing "/],
    ['a bracket that is not closed', '{ "columns": [1, 2', '1:19', /closing \] is missing/],
    ['a number with separators', '{ "version": 1,250 }', '1:16', /A name in/],
    ['a leading zero', '{ "version": 01 }', '1:15', /no leading 0/],
    ['a tab in a text', '{ "code": "a\tb" }', '1:11', /a tab/],
    ['something after the end', '{ "code": 1 } }', '1:15', /after the last bracket/],
    ['brackets by the thousand', '['.repeat(50_000), '1:61', /over 60 deep/],
    [
      'a key that stands twice',
      '{\n  "code": "a",\n  "title": { "th": "ก", "en": "a",\n    "th": "ข" } }',
      '4:5',
      /stands twice/,
    ],
  ])('%s', (_title, content, place, en) => {
    const { lines, status } = check(content);
    expect(lines[0]).toMatch(new RegExp(`^FILE:${place}  `));
    expect(lines[0]).toMatch(/[ก-๙].* — .*[ก-๙]/);
    expect(lines[1]).toMatch(en);
    expect(lines[1]).toContain(' — ');
    expect(lines).toContain('FILE: ผิด 1 แห่ง · 1 to mend');
    expect(status).toBe(1);
  });

  test('lines are counted as editors do, whatever ends them', () => {
    expect(check('{\r\n  "code": 1,\r\n  "code": 2\r\n}').lines[0]).toMatch(/^FILE:3:3 {2}code /);
  });
});

describe('a fault of the indicator is told at its line', () => {
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

  test.each<[string, (json: ReturnType<typeof JSON.parse>) => void, string, string]>([
    [
      'a column that a rule reads and is not there',
      (json) => {
        json.rules[0].breach = { filled: 'colour' };
      },
      'rules[0].breach.filled',
      '"filled": "colour"',
    ],
    [
      'a wrong code',
      (json) => {
        json.measures.denominator.count = { is: ['counted', 'maybe'] };
      },
      'measures.denominator.count.is[1]',
      '"maybe"',
    ],
    [
      'an empty English text',
      (json) => {
        json.columns[0].hint.en = '';
      },
      'columns[0].hint.en',
      '"en": ""',
    ],
  ])('%s', (_title, change, path, part) => {
    const text = changed(change);
    const { lines, status } = check(text);
    expect(lines[0]).toMatch(new RegExp(`^FILE:${lineOf(text, part)}:\\d+  `));
    expect(lines[0]).toContain(`  ${path}  `);
    expect(status).toBe(1);
  });

  test('what is missing is told at the part around it', () => {
    const text = changed((json) => {
      delete json.results[0].unit;
    });
    const { lines } = check(text);
    expect(lines[0]).toMatch(new RegExp(`^FILE:${lineOf(text, '"key": "percentage"') - 1}:5  results\\[0\\]\\.unit  `));
  });

  test('all faults are told, from top to bottom', () => {
    const text = changed((json) => {
      json.rules[9].column = 'colour';
      json.code = '2100';
      json.title.th = '';
    });
    const places = check(text)
      .lines.flatMap((line) => /^FILE:(\d+):/.exec(line)?.[1] ?? [])
      .map(Number);
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('a valid indicator is read out', () => {
  const { lines, status } = check(seedText);

  test.each([
    'FILE: ใช้ได้ · valid',
    'ตัวชี้วัด 2100-1040 ปีงบประมาณ พ.ศ. 2563 รุ่นที่ 1 · Indicator 2100-1040, fiscal year 2563 BE, version 1',
    '    สำนักยุทธศาสตร์และประเมินผล (2100) · ทุกเขตรายงาน · สะสมจากต้นปี',
    '  actionPlanYear  ปีของแผนปฏิบัติราชการ — ปี พ.ศ. 2563 ถึง 2565 · เขตกรอก',
    '                  Action plan of year — a year BE, 2563 to 2565 · filled in by the district',
    '               นับชุมชนที่ “นับเป็นชุมชน” เป็น “นับ”',
    '              เป้าหมาย ไม่น้อยกว่าร้อยละ 75',
    '  C4   ส่งไม่ได้เมื่อ “วันที่จัดทำแผน” อยู่หลังวันสิ้นไตรมาส',
    '       Needs a remark where “Has a development plan” is “Yes” and “Plan made on” is not filled in',
    'ข้อสันนิษฐาน · Assumptions',
  ])('with the line %s', (line) => {
    expect(lines).toContain(line);
  });

  test('and its status is 0', () => expect(status).toBe(0));

  test('a byte order mark before it does no harm', () => {
    expect(check(`\ufeff${seedText}`).status).toBe(0);
  });

  test.each<[string, (json: ReturnType<typeof JSON.parse>) => void, string]>([
    [
      'a text that is not translated',
      (json) => {
        json.title.en = json.title.th;
      },
      'title.en  ข้อความอังกฤษยังเป็นภาษาไทย',
    ],
    ['a column that nothing reads', () => {}, 'ไม่มีการคำนวณหรือข้อตรวจใดใช้คอลัมน์ “ประเภทชุมชน”'],
    ['choices of another year', () => {}, 'เลือกไม่ได้ในทุกไตรมาสของปีงบประมาณ 2563: “แออัด” “เมือง”'],
    [
      'a choice that conditions leave out',
      (json) => {
        json.rules[0].breach.all.push({ is: ['exclusion', 'committee'] });
      },
      'ไม่มีเงื่อนไขใดใช้ตัวเลือก “อยู่ระหว่างยกเลิกสถานะ”',
    ],
    [
      'a condition without use',
      (json) => {
        json.conditions.spare = { filled: 'project' };
      },
      'conditions.spare  ไม่มีที่ใดใช้เงื่อนไข “spare”',
    ],
    [
      'a measure without use',
      (json) => {
        json.measures.spare = { name: { th: 'ก', en: 'a' }, count: 'rows' };
      },
      'measures.spare  ไม่มีผลลัพธ์ใดใช้ “spare”',
    ],
    [
      'no target',
      (json) => {
        json.results[0].target = null;
      },
      'results[0].target  ไม่มีค่าเป้าหมาย',
    ],
    [
      'a target of 0',
      (json) => {
        json.results[0].target = '0.0000';
      },
      'results[0].target  เป้าหมายเป็น 0',
    ],
    [
      'a target over 100 per cent',
      (json) => {
        json.results[0].target = '750';
      },
      'results[0].target  เป้าหมายเกินร้อยละ 100',
    ],
    [
      'a last quarter unlike the year',
      (json) => {
        json.results[0].quarterTargets = ['10', '20', '30', '40'];
      },
      'quarterTargets[3]  เป้าหมายไตรมาสที่ 4 (40) ไม่ตรงกับของปี (75.0000)',
    ],
    [
      'a cumulative target that falls',
      (json) => {
        json.results[0].quarterTargets = ['10', '50', '30', '75'];
      },
      'quarterTargets  เป้าหมายสะสมลดลงระหว่างปี',
    ],
  ])('gives advice on %s, which is no fault', (_title, change, advised) => {
    const { lines, status } = check(changed(change));
    const advice = lines.slice(lines.indexOf('น่าตรวจดู ไม่ใช่ข้อผิด · Worth a look, no faults'));
    expect(advice.join('\n')).toContain(advised);
    expect(advice.slice(1).filter((line) => !/^FILE:\d+:\d+ {2}\S|^ {4}\S|^$/.test(line))).toEqual([]);
    expect(status).toBe(0);
  });

  test('gets no advice on what it has in order', () => {
    const advice = lines.slice(lines.indexOf('น่าตรวจดู ไม่ใช่ข้อผิด · Worth a look, no faults') + 1);
    expect(advice.filter((line) => line.startsWith('FILE:'))).toHaveLength(2);
  });
});

test('a fixed list is read out line by line, with what is given', () => {
  const { lines, status } = check(
    changed((json) => {
      const words = { th: 'ขั้นตอน', en: 'Step' };
      const header = { th: 'น้ำหนัก', en: 'Weight' };
      json.rows = { from: 'list', subject: words, list: [{ code: '1', name: words, given: { worth: 20 } }] };
      json.columns.push({ type: 'whole', key: 'worth', header, hint: header, filledBy: 'given' });
      json.columns[0].filledBy = 'district';
    }),
  );
  expect(status).toBe(0);
  expect(lines).toContain('  1  ขั้นตอน · “น้ำหนัก” 20');
  expect(lines).toContain('     Step · “Weight” 20');
});

describe('the command', () => {
  test('tells of every file, and its status is the worst one’s', () => {
    const { output, status } = checkSpecs([seedFile, written('{'), join(folder, 'none.json')]);
    expect(output).toContain(`${seedFile}: ใช้ได้`);
    expect(output).toContain('ผิด 1 แห่ง');
    expect(output).toContain('no such file');
    expect(status).toBe(2);
  });

  test('runs', () => {
    const script = join(root, 'server/authoring/check-spec.ts');
    expect(execFileSync(process.execPath, [script, seedFile], { encoding: 'utf8' })).toContain('ใช้ได้ · valid');
    expect(spawnSync(process.execPath, [script, written('{}')], { encoding: 'utf8' })).toMatchObject({ status: 2 });
  });
});
