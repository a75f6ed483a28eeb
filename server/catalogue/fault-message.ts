import type { FileFault } from './read-files.ts';

/**
 * What whoever starts the server reads, in both languages:
 *
 *     shared/catalogue/indicators/2100-1040-2563.json  columns[3].header.th
 *       what is wrong
 *       → what to do
 */
export function faultMessage(faults: FileFault[]): string {
  const lines = faults.flatMap(({ file, path, what, cure }) => [
    '',
    `  ${[file, place(path)].filter(Boolean).join('  ')}`,
    `    ${what.th} · ${what.en}`,
    `    → ${cure.th} · ${cure.en}`,
  ]);
  return ['ไฟล์ตัวชี้วัดใช้ไม่ได้ · the indicator files cannot be used', ...lines].join('\n');
}

/** `columns[3].header.th` */
function place(path: (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
