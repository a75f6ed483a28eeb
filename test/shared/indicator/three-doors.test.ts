import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChosenFile } from '../../../addin/panes/indicators/chosen-file.ts';
import { checkSpecs } from '../../../server/authoring/check-spec.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { silentLog } from '../../../server/log.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import type { PlacedFault } from '../../../shared/indicator/file/read-json.ts';
import { cpuTime } from '../../cpu-time.ts';
import { seedingDay, temporaryFolder } from '../../server/fixture.ts';
import { brokenFiles, mark, soundText } from './broken-files.ts';
import { foreign } from './sound-file.ts';

/** An indicator's file comes in at the pane, at `npm run check-spec` and at the catalogue, and is told the same at each. */

const folder = temporaryFolder();
const storage = createStorage(await openSqlite(join(folder, 'doors.sqlite')));
const encode = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
let files = 0;

/** The file under its own name in a folder of its own. */
function keep(content: Uint8Array): { catalogue: string; file: string } {
  files += 1;
  const catalogue = join(folder, `${files}`);
  mkdirSync(catalogue);
  const file = join(catalogue, '9900-001-2563.json');
  writeFileSync(file, content);
  return { catalogue, file };
}

async function throughPane(content: Uint8Array): Promise<PlacedFault[]> {
  const { file } = await readChosenFile(new File([new Uint8Array(content)], '9900-001-2563.json'));
  return file.kind === 'faults' ? file.faults : [];
}

/** What check-spec prints of faults, the Thai behind the place and the English below. */
function printed(file: string, faults: PlacedFault[]): string[] {
  return faults.flatMap(({ path, position, what, cure }) => {
    const at = position ? `${file}:${position.line}:${position.column}` : file;
    const steps = path.map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`,
    );
    const place = [at, steps.join('')].filter((part) => part !== '').join('  ');
    return [`${place}  ${what.th} — ${cure.th}`, `    ${what.en} — ${cure.en}`];
  });
}

/** Line and column of each mark of a text, and the text without them. */
function unmarked(content: string | Uint8Array) {
  if (typeof content !== 'string') return { bytes: content, marks: [] };
  const pieces = content.split(mark);
  const marks = pieces.slice(1).map((_, index) => {
    const lines = pieces
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  });
  return { bytes: encode(pieces.join('')), marks };
}

describe('three doors, one answer', () => {
  test.each(brokenFiles)('%s', async (_title, content, ...expected) => {
    const { bytes, marks } = unmarked(content);
    const faults = await throughPane(bytes);
    expect(faults.map(({ path, what }) => [path.join('.'), what.en])).toEqual(expected);
    expect(faults.map(({ position }) => position)).toEqual(expected.map((_fault, index) => marks[index] ?? null));
    expect(faults.flatMap(foreign)).toEqual([]);

    const { catalogue, file } = keep(bytes);
    const { output, status } = checkSpecs([file]);
    expect(output.split('\n').slice(0, faults.length * 2)).toEqual(printed(file, faults));
    expect(status).toBe(marks.length > 0 ? 1 : 2);

    expect(await loadCatalogue(storage, catalogue, seedingDay, silentLog)).toEqual(
      faults.map((fault) => ({ file, ...fault })),
    );
  });

  test.each([
    ['as it is', soundText],
    ['behind a byte order mark', `\ufeff${soundText}`],
    ['with the lines of Windows', soundText.replaceAll('\n', '\r\n')],
    ['in one line', JSON.stringify(JSON.parse(soundText))],
  ])('a sound file passes %s', async (_title, text) => {
    const { catalogue, file } = keep(encode(text));
    expect(await throughPane(encode(text))).toEqual([]);
    expect(checkSpecs([file]).status).toBe(0);
    expect(await loadCatalogue(storage, catalogue, seedingDay, silentLog)).toEqual([]);
  });

  test('only the catalogue knows under which name a file lies, and holds it against what the file says', async () => {
    const text = encode(soundText.replace('9900-001', '9900-002'));
    const { catalogue, file } = keep(text);
    expect(await throughPane(text)).toEqual([]);
    expect(checkSpecs([file]).status).toBe(0);
    expect(await loadCatalogue(storage, catalogue, seedingDay, silentLog)).toMatchObject([
      { path: ['code'], position: { line: 2, column: 3 }, what: { en: expect.stringContaining('(9900-001)') } },
    ]);
  });
});

test('a file as large as may be, of hundreds of groups of faults, is read within two seconds', async () => {
  const group = (index: number) => `"x${index}":{${Array.from({ length: 80 }, (_, at) => `"y${at}":1`).join(',\n')}}`;
  const text = `{"code":[${Array.from({ length: 300 }, (_, index) => `{${group(index)}}`).join(',')}]}`;
  let faults: PlacedFault[] = [];
  const time = await cpuTime(async () => {
    faults = await throughPane(encode(text));
  });
  expect(time).toBeLessThan(2_000);
  expect(faults[0]).toMatchObject({ path: ['fiscalYear'], position: { line: 1, column: 1 } });
});
