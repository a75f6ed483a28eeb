import type { z } from 'zod';
import { type Fault, fault, type Path } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** What zod found of a file's form, in words for its author. */
export function formFaults(issues: Issue[], at: Path = []): Fault[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...(issue.path as Path)];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return formFaults(nearest(issue.errors), path);
    if (issue.code === 'invalid_key') return [badKey(path, issue)];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], key));
    return [formFault(path, issue)];
  });
}

/** Of several forms that a part may have, the one that its author most likely meant: the one that got furthest. */
function nearest(branches: Issue[][]): Issue[] {
  const score = (issues: Issue[]) =>
    Math.max(...issues.map(({ path }) => path.length)) * 10 - issues.filter(isForeign).length * 5 - issues.length;
  return branches.reduce((best, branch) => (score(branch) > score(best) ? branch : best));
}

/** Keys of another form, or a key of this form that is not there: this form was not meant. */
function isForeign(issue: Issue): boolean {
  return issue.code === 'unrecognized_keys' || (issue.code === 'invalid_type' && issue.input === undefined);
}

function unknownKey(path: Path, key: string): Fault {
  return fault(
    path,
    [`ไม่รู้จักช่อง “${key}”`, `“${key}” is not known here`],
    [
      'ตรวจตัวสะกด หรือลบช่องนี้ (ดูรายชื่อช่องได้ใน indicator.schema.json)',
      'Check its spelling, or delete it (indicator.schema.json lists what there is)',
    ],
  );
}

/** A name under conditions or measures that cannot be one. */
function badKey(path: Path, { issues }: Extract<Issue, { code: 'invalid_key' }>): Fault {
  const name = String(path.at(-1) ?? '');
  const [first] = issues;
  const cure = first?.code === 'custom' ? spoken(first.message) : formats.key;
  return fault(path, [`ใช้ชื่อ “${name}” ไม่ได้`, `“${name}” cannot be a name here`], cure ?? spoken(''));
}

/** Our own messages are written in both languages. */
function spoken(message: string): [th: string, en: string] {
  const [th = '', en = th] = message.split(' · ');
  return [th, en];
}

function formFault(path: Path, issue: Issue): Fault {
  const name = String(path.at(-1) ?? '');
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return fault(path, [`ยังไม่มีช่อง “${name}”`, `“${name}” is missing`], [`เพิ่มช่อง “${name}”`, `Add “${name}”`]);
  }
  if (issue.code === 'invalid_type') {
    const [th, en] = typeNames[issue.expected] ?? [issue.expected, issue.expected];
    return fault(path, [`“${name}” ต้องเป็น${th}`, `“${name}” must be ${en}`], [`แก้ให้เป็น${th}`, `Make it ${en}`]);
  }
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return fault(path, [`“${name}” ยังไม่มีข้อความ`, `“${name}” has no text`], ['พิมพ์ข้อความ', 'Write it']);
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
    const [th, en] = issue.code === 'too_small' ? ['อย่างน้อย', 'at least'] : ['ไม่เกิน', 'at most'];
    const [ofTh, ofEn] =
      issue.origin === 'string'
        ? [' ตัวอักษร', ' characters']
        : issue.origin === 'array'
          ? [' รายการ', ' entries']
          : ['', ''];
    return fault(
      path,
      [`“${name}” ต้อง${th} ${limit}${ofTh}`, `“${name}” must have ${en} ${limit}${ofEn}`],
      [`แก้ให้${th} ${limit}${ofTh}`, `Make it ${en} ${limit}${ofEn}`],
    );
  }
  if (issue.code === 'invalid_value') {
    const list = issue.values.map(String).join(', ');
    return fault(
      path,
      [`“${name}” มีค่าที่ใช้ไม่ได้`, `“${name}” has a value that is not known`],
      [`ใช้ค่าใดค่าหนึ่ง: ${list}`, `Use one of: ${list}`],
    );
  }
  if (issue.code === 'invalid_union') {
    return fault(
      path,
      [`“${name}” มีรูปแบบที่ใช้ไม่ได้`, `“${name}” has no form that is known`],
      ['ดูรูปแบบที่ใช้ได้ใน indicator.schema.json', 'indicator.schema.json shows the forms there are'],
    );
  }
  if (issue.code === 'not_multiple_of') {
    const step = issue.divisor;
    return fault(path, [`“${name}” ละเอียดเกินไป`, `“${name}” is too fine`], [`ใช้ขั้นละ ${step}`, `Use steps of ${step}`]);
  }
  if (issue.code === 'invalid_format') {
    const [th, en] = formats[name] ?? ['ตามรูปแบบที่กำหนด', 'of the form that is wanted'];
    return fault(
      path,
      [`“${name}” เขียนไม่ถูกรูปแบบ`, `“${name}” is not written as it must be`],
      [`เขียน${th}`, `Write it ${en}`],
    );
  }
  return fault(path, [`“${name}” ใช้ไม่ได้`, `“${name}” cannot be used`], spoken(issue.message));
}

const typeNames: Record<string, [th: string, en: string]> = {
  string: ['ข้อความในเครื่องหมาย "…"', 'text in "…"'],
  number: ['ตัวเลข', 'a number'],
  int: ['จำนวนเต็ม', 'a whole number'],
  boolean: [' true หรือ false', 'true or false'],
  object: ['กลุ่มใน { … }', 'a group in { … }'],
  record: ['กลุ่มใน { … }', 'a group in { … }'],
  array: ['รายการใน [ … ]', 'a list in [ … ]'],
  tuple: ['รายการใน [ … ]', 'a list in [ … ]'],
};

const formats: Record<string, [th: string, en: string]> = {
  code: ['แบบ 2100-1040', 'like 2100-1040'],
  id: ['แบบ C1', 'like C1'],
  key: ['เป็นตัวอักษรอังกฤษขึ้นต้นด้วยตัวเล็ก เช่น hasPlan', 'in letters, a small one first, like hasPlan'],
  target: ['เป็นตัวเลขใน "…" เช่น "75.0000"', 'as a number in "…", like "75.0000"'],
  agencyCode: ['เป็นตัวเลขสี่หลัก เช่น 2100', 'in four digits, like 2100'],
};
