import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { areas } from '../../addin/readiness/areas.ts';
import {
  type ReadinessReport,
  type ReportedCheck,
  readinessReport,
  reportFormat,
} from '../../addin/readiness/report.ts';

type Read = { output: string; status: 0 | 1 | 2 };

/**
 * `npm run excel-report -- FILE`: reads what the page “ตรวจความพร้อม · Readiness” has handed out in somebody's Excel, and
 * says which assumptions do not hold there and what rests on them. Status: 0 when none has failed, 1 when one has, 2 when
 * the file cannot be read as such a report.
 */
export function readReport(args: string[]): Read {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) return unread('npm run excel-report -- FILE');
  if (!existsSync(file)) return unread(`ไม่พบไฟล์ · There is no file: ${file}`);
  const json = parsed(readFileSync(file, 'utf8'));
  const form = z.looseObject({ traimatReadiness: z.unknown() }).safeParse(json);
  if (!form.success) return unread(`ไม่ใช่ไฟล์ผลตรวจความพร้อม · This is no report of readiness: ${file}`);
  if (form.data.traimatReadiness !== reportFormat) {
    const version = JSON.stringify(form.data.traimatReadiness);
    return unread(
      `ไม่รู้จักไฟล์รูปแบบ ${version} รู้จัก ${reportFormat} · Form ${version} is not known here, but ${reportFormat}`,
    );
  }
  const report = readinessReport.safeParse(json);
  if (report.success) return told(report.data);
  const [fault] = report.error.issues;
  return unread(`ไฟล์ไม่ถูกต้องที่ · The file is wrong at ${fault?.path.join('.')}: ${fault?.message}`);
}

/** What a sound report says, the failed first. */
export function told(report: ReadinessReport): Read {
  const { product, madeAt, excel, checks } = report;
  const of = (answer: ReportedCheck['answer']) => checks.filter((check) => check.answer === answer);
  const [passed, failed, refused] = [of('passed'), of('failed'), of('refused')];
  const sets = Object.entries(excel.apiSets).map(([set, version]) => `${set} ${version}`);
  const lines = [
    `${failed.length === 0 ? '✓' : '✗'} Excel ${excel.version} · ${excel.platform} · ${excel.displayLanguage} (${madeAt}, Traimat ${product})`,
    `  ${sets.join(' · ')}`,
    `  ${excel.browser}`,
    `  ${checks.length} ข้อ: ผ่าน ${passed.length} ไม่ผ่าน ${failed.length} ตอบไม่ได้ ${refused.length} · ${checks.length} checks: ${passed.length} passed, ${failed.length} failed, ${refused.length} not answered`,
    ...failed.flatMap(failure),
    ...refused.map(
      ({ id, title, reason, seen }) =>
        `  – ${id}: ${title.th} · ${title.en} (${[reason, seen].filter(Boolean).join(': ')})`,
    ),
    ...checks
      .filter(({ id, seen }) => id.startsWith('times/') && seen !== '')
      .map(({ title, seen }) => `  ${title.th} · ${title.en}: ${seen}`),
    ...strangers(checks),
  ];
  return { output: `${lines.join('\n')}\n`, status: failed.length === 0 ? 0 : 1 };
}

function failure({ id, title, seen, touches, instead }: ReportedCheck): string[] {
  return [
    `  ✗ ${id}: ${title.th}`,
    `    ${title.en}`,
    `    เห็น · seen: ${seen}`,
    ...(instead ? [`    ไตรมาสทำแทน · Traimat then: ${instead.th} · ${instead.en}`] : []),
    ...touches.map((file) => `    → ${file}`),
  ];
}

/** Where the report comes from an earlier or a later Traimat: checks that only one of the two knows. */
function strangers(checks: ReportedCheck[]): string[] {
  const here = new Set(areas.flatMap((area) => area.checks.map(({ id }) => id)));
  const there = new Set(checks.map(({ id }) => id));
  const unknown = [...there].filter((id) => !here.has(id));
  const missing = [...here].filter((id) => !there.has(id));
  return [
    ...(unknown.length > 0 ? [`  ? ไม่รู้จักที่นี่ · not known here: ${unknown.join(', ')}`] : []),
    ...(missing.length > 0 ? [`  ? ไม่มีในไฟล์ · not in the file: ${missing.join(', ')}`] : []),
  ];
}

function unread(why: string): Read {
  return { output: `${why}\n`, status: 2 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const { output, status } = readReport(process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = status;
}
