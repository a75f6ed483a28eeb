import type { Path } from '../../shared/indicator/file/fault.ts';
import type { Position } from '../../shared/indicator/file/read-json.ts';
import type { FileFault } from './read-files.ts';

/**
 * What whoever starts the server reads, in both languages:
 *
 *     shared/catalogue/indicators/2100-1040-2563.json:45:7  columns[3].header.th
 *       what is wrong
 *       → what to do
 */
export function faultMessage(faults: FileFault[]): string {
  const lines = faults.flatMap(({ file, position, path, what, cure }) => [
    '',
    `  ${placeText(file, position, path)}`,
    `    ${what.th} · ${what.en}`,
    `    → ${cure.th} · ${cure.en}`,
  ]);
  return ['ไฟล์ตัวชี้วัดใช้ไม่ได้ · the indicator files cannot be used', ...lines].join('\n');
}

/** `indicators/2100-1040-2563.json:45:7  columns[3].header.th`: editors make a link of it. */
export function placeText(file: string, position: Position | null, path: Path): string {
  const at = position ? `${file}:${position.line}:${position.column}` : file;
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `${at}  ${steps.replace(/^\./, '')}`.trimEnd();
}
