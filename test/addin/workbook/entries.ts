import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../addin/workbook');

/**
 * Every exported function and port of the workbook's modules that runs something in Excel, by file and name: found in
 * the source, by the declarations that call `run` themselves or through others of their file.
 */
export function entriesIn(): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => runnersOf(file).map((name) => `${file} ${name}`)).sort();
}

function runnersOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!/^import \{ run \} from '\.{1,2}\/run\.ts';$/m.test(text)) return [];
  // A declaration begins at the left edge and goes on to the next.
  const declarations = text
    .split(/\n(?=(?:export )?(?:async )?(?:function|const) )/)
    .slice(1)
    .map((body) => ({
      name: /(?:function|const) (\w+)/.exec(body)?.[1] ?? '',
      exported: body.startsWith('export '),
      body,
    }));
  const runners = new Set(['run']);
  for (let before = 0; before < runners.size; ) {
    before = runners.size;
    for (const { name, body } of declarations) {
      if ([...runners].some((runner) => runner !== name && new RegExp(`\\b${runner}\\(`).test(body))) runners.add(name);
    }
  }
  return declarations.filter(({ name, exported }) => exported && runners.has(name)).map(({ name }) => name);
}
