import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operatingPage, operatorsFaults, pageWith } from './operators-faults.ts';

/** Writes the table of faults in server/OPERATING.md anew, from the lines that the program says. */

const folder = mkdtempSync(join(tmpdir(), 'traimat-'));
for (const name of ['one', 'other']) mkdirSync(join(folder, name));
const faults = await operatorsFaults(folder);
rmSync(folder, { recursive: true });
writeFileSync(operatingPage, pageWith(faults));
console.log(`${faults.length} faults`);
