import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const pressable = /\.(?:js|css|html|svg|json|xml|txt)$/;

/** Pages come into Excel over slow lines, so the last hundredth is worth its seconds; of the workbench's two giants it is not. */
const thorough = 11;
const brief = 10;
const giant = 1_000_000;

/** Puts beside each text file of a build what browsers are sent of it: `.br` and `.gz`, pressed once and not at each request. */
export function pressedFiles(): Plugin {
  let folder = '';
  return {
    name: 'pressed-files',
    apply: 'build',
    configResolved({ build }) {
      folder = build.outDir;
    },
    async closeBundle() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && pressable.test(entry.name));
      await Promise.all(files.map(({ parentPath, name }) => press(join(parentPath, name))));
    },
  };
}

async function press(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = content.length > giant ? brief : thorough;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const pressed = {
    br: await promisify(brotliCompress)(content, { params }),
    gz: await promisify(gzip)(content, { level: 9 }),
  };
  for (const [ending, bytes] of Object.entries(pressed)) {
    if (bytes.length < content.length) await writeFile(`${file}.${ending}`, bytes);
  }
}
