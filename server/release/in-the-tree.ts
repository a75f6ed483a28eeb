import { dirname, join, posix, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Where compiled code lies in the archive. */
const codeFolder = 'server/code';

const worker = /new URL\('(\.{1,2}\/[^']+)\.ts', import\.meta\.url\)/g;

/**
 * Lets modules that have been put together find what they found when each was a file:
 *
 * | written | becomes |
 * |---|---|
 * | `import.meta.dirname` | the folder in which the source lay, as seen from the compiled code: data files keep their places |
 * | `new URL('./a-worker.ts', import.meta.url)` | the same of a worker that is compiled, too |
 * | `import.meta.main`, in a program's own file | `true`: whoever loads that file runs it |
 */
export function inTheTree(root: string, entries: string[]): Plugin {
  return {
    name: 'in-the-tree',
    enforce: 'pre',
    transform(code, id) {
      const file = relative(root, id).split(sep).join('/');
      if (file.startsWith('..') || file.startsWith('node_modules/')) return null;
      const folder = posix.relative(codeFolder, posix.dirname(file));
      const moved = code
        .replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${folder}`)})`)
        .replaceAll(worker, (_, path: string) => {
          const fileName = `${posix.basename(path)}.js`;
          this.emitFile({ type: 'chunk', id: join(dirname(id), `${path}.ts`), fileName });
          return `new URL('./${fileName}', import.meta.url)`;
        });
      return entries.includes(file) ? moved.replaceAll('import.meta.main', 'true') : moved;
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const programs = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
      for (const { fileName, imports } of chunks) {
        const loaded = imports.find((name) => programs.includes(name));
        if (loaded !== undefined) this.error(`${fileName} loads the program ${loaded}, which would run it`);
      }
    },
  };
}
