/** LibreOffice over a real workbook file: tables and structured references as Excel would be given them. */

import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile as readBytes, rm, writeFile as writeBytes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readFile } from '../../addin/workbench/file/read-file.ts';
import { writeFile } from '../../addin/workbench/file/write-file.ts';
import type { Engine, EngineSheet, Evaluated } from './engine.ts';
import { collectValues } from './formula-places.ts';
import { sheetDocument, workbookDocument } from './sheet-document.ts';

const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
];

/** The program's path, from PATH or one of the usual places; null where it is not installed. */
export function findLibreOffice(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...PLACES].filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

/** All sheets go through one start of the program, which costs seconds. `locale` is the language of its user, as in `th-TH`. */
export function libreOffice(program: string, locale = 'en-US'): Engine {
  return { name: `LibreOffice (${locale})`, evaluate: (sheets) => evaluate(program, locale, sheets) };
}

/** What LibreOffice makes of an .xlsx once it has calculated every formula again and saved it. */
export function recalculate(program: string, xlsx: Uint8Array, locale = 'en-US'): Promise<Buffer> {
  return convert(program, xlsx, { filter: 'xlsx:Calc MS Excel 2007 XML', ending: 'xlsx' }, locale);
}

/** All pages of an .xlsx as it prints them. */
export function toPdf(program: string, xlsx: Uint8Array): Promise<Buffer> {
  return convert(program, xlsx, { filter: 'pdf:calc_pdf_Export', ending: 'pdf' }, 'th-TH');
}

async function convert(
  program: string,
  xlsx: Uint8Array,
  { filter, ending }: { filter: string; ending: string },
  locale: string,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'traimat-engines-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeBytes(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
    await writeBytes(join(folder, 'sheets.xlsx'), xlsx);
    const said = await promisify(execFile)(program, [
      // A profile of its own: a running LibreOffice would take the work over, with its own settings.
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--norestore',
      ...['--convert-to', filter],
      ...['--outdir', join(folder, 'converted')],
      join(folder, 'sheets.xlsx'),
    ]);
    // It ends with 0 also when it could not read or write the file.
    return await readBytes(join(folder, 'converted', `sheets.${ending}`)).catch((cause) => {
      throw new Error(`LibreOffice wrote nothing: ${said.stdout}${said.stderr}`, { cause });
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function evaluate(program: string, locale: string, sheets: EngineSheet[]): Promise<Evaluated[]> {
  if (sheets.length === 0) return [];
  const written = await writeFile(workbookDocument(sheets.map(sheetDocument)));
  const { sheets: calculated } = await readFile(await recalculate(program, written, locale));
  return sheets.map((sheet, index) => {
    const found = calculated[index];
    if (found?.name !== sheet.name) throw new Error(`LibreOffice gave ${found?.name} for ${sheet.name}`);
    return collectValues(sheet, (row, column) => found.cells[row]?.[column]?.value ?? null);
  });
}

/** OOXMLRecalcMode 0 is "always": by itself LibreOffice believes a value that stands in the file. */
function settings(locale: string): string {
  const items = [
    ['/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'],
    ['/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale],
  ].map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>`;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
