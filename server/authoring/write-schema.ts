import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicatorJsonSchema } from '../../shared/indicator/file/json-schema.ts';

/** Writes `shared/catalogue/indicator.schema.json`, which indicator files name as their `$schema`. */

const root = join(import.meta.dirname, '../..');
const file = join(root, 'shared/catalogue/indicator.schema.json');

writeFileSync(file, JSON.stringify(indicatorJsonSchema(), null, 2));
// `npm run check` wants it in the house's format.
execFileSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', file]);
process.stdout.write(`เขียนแล้ว · written: ${file}\n`);
