import type { Path } from '../../shared/indicator/fault.ts';
import type { Text } from '../../shared/terms/text.ts';
import { describeSpec } from './describe-spec.ts';
import { lineAndColumn, readSpec } from './read-spec.ts';
import { specRemarks } from './spec-remarks.ts';

/**
 * `npm run check-spec -- FILE…`: says of each indicator file what is wrong and where, or reads it out in words.
 * Status: 0 when all are valid, 1 when one has faults, 2 when one cannot be read or none is named.
 */
export function checkSpecs(files: string[]): { output: string; status: 0 | 1 | 2 } {
  if (files.length === 0) return { output: usage, status: 2 };
  const reports = files.map(checkSpec);
  const status = Math.max(...reports.map((report) => report.status)) as 0 | 1 | 2;
  return { output: reports.map(({ output }) => output).join('\n'), status };
}

const usage =
  'ระบุไฟล์ตัวชี้วัด · Name an indicator file: npm run check-spec -- shared/catalogue/indicators/2100-1040-2563.json\n';

function checkSpec(file: string): { output: string; status: 0 | 1 | 2 } {
  const spec = readSpec(file);
  if (spec.kind === 'unreadable') return { output: twoLines(file, spec.why), status: 2 };

  const place = (offset: number, path: Path) => {
    const { line, column } = lineAndColumn(spec.text, offset);
    return `${file}:${line}:${column}  ${pathText(path)}`.trimEnd();
  };
  if (spec.kind === 'faulty') {
    const faults = spec.faults.map(({ offset, path, what, cure }) =>
      twoLines(place(offset, path), { th: `${what.th} — ${cure.th}`, en: `${what.en} — ${cure.en}` }),
    );
    return { output: `${faults.join('')}\n${file}: ผิด ${faults.length} แห่ง · ${faults.length} to mend\n`, status: 1 };
  }

  const remarks = specRemarks(spec.indicator).map(({ path, what }) => twoLines(place(spec.offsetOf(path), path), what));
  const heading = '\nน่าตรวจดู ไม่ใช่ข้อผิด · Worth a look, no faults\n';
  return {
    output: `${file}: ใช้ได้ · valid\n${describeSpec(spec.indicator)}${remarks.length > 0 ? heading : ''}${remarks.join('')}`,
    status: 0,
  };
}

/** `columns[2].header.th` */
export function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** Thai behind the place, where editors make a link of it, and English below. */
function twoLines(place: string, { th, en }: Text): string {
  return `${place}  ${th}\n    ${en}\n`;
}

if (import.meta.main) {
  const { output, status } = checkSpecs(process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = status;
}
