import type { Text } from '../../shared/terms/text.ts';
import { placeText } from '../catalogue/fault-message.ts';
import { openIndicatorFile } from '../catalogue/open-file.ts';
import { adviceOn } from './advice.ts';
import { printIndicator } from './print-indicator.ts';

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
  const read = openIndicatorFile(file);
  if (read.kind === 'faults') {
    const faults = read.faults.map(({ position, path, what, cure }) =>
      twoLines(placeText(file, position, path), { th: `${what.th} — ${cure.th}`, en: `${what.en} — ${cure.en}` }),
    );
    // Nothing is counted in a file that is none.
    if (read.faults.every(({ position }) => position === null)) return { output: faults.join(''), status: 2 };
    return { output: `${faults.join('')}\n${file}: ผิด ${faults.length} แห่ง · ${faults.length} to mend\n`, status: 1 };
  }

  const advice = read
    .place(adviceOn(read.indicator))
    .map(({ position, path, what }) => twoLines(placeText(file, position, path), what));
  const heading = '\nน่าตรวจดู ไม่ใช่ข้อผิด · Worth a look, no faults\n';
  return {
    output: `${file}: ใช้ได้ · valid\n${printIndicator(read.indicator)}${advice.length > 0 ? heading : ''}${advice.join('')}`,
    status: 0,
  };
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
