import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { inTheTree } from './in-the-tree.ts';
import type { Manifest } from './manifests.ts';
import { operatorsScripts } from './manifests.ts';
import { modulesOf } from './modules-of.ts';

/** Node is what runs it, vite is for those who change the product, and `pg` asks for its native sister only by setting. */
const leftOut = ['vite', 'pg-native'];

/**
 * Compiles the server and each command into a few files of JavaScript, libraries among them: half of a start is the
 * finding and reading of some thousand modules. They lie in `code/`, and beside it for each a door of one line that
 * starts it (`launch.js`). The server is compiled by itself: of what it shared with commands it would read three times as
 * many files. Gives the files that they were made of.
 */
export async function compileServer(root: string, manifest: Manifest, folder: string): Promise<Set<string>> {
  const { modules, plugin } = modulesOf(root);
  const entries = Object.values(operatorsScripts(manifest));
  const isServer = (entry: string) => nameOf(entry) === 'start';
  for (const together of [entries.filter(isServer), entries.filter((entry) => !isServer(entry))]) {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [inTheTree(root, together), plugin],
      ssr: { noExternal: true, external: leftOut },
      build: {
        ssr: true,
        outDir: join(folder, 'code'),
        emptyOutDir: false,
        target: 'node24',
        minify: false,
        rolldownOptions: {
          input: Object.fromEntries(together.map((entry) => [nameOf(entry), join(root, entry)])),
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    });
  }
  copyFileSync(join(import.meta.dirname, 'launch.js'), join(folder, 'launch.js'));
  for (const name of entries.map(nameOf)) writeFileSync(join(folder, `${name}.js`), door(name));
  return modules;
}

export const nameOf = (entry: string): string => basename(entry, '.ts');

const door = (name: string) => `import { launch } from './launch.js';\n\nawait launch('${name}');\n`;
