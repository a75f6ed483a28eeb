import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const worker = /new URL\('(\.{1,2}\/[^']+\.ts)', import\.meta\.url\)/g;

/**
 * Builds a page's worker as one more entry beside the pages. Vite's own way is a bundle apart, in which all that page and
 * worker have in common is sent a second time; so it lies in chunks that both load, and the second is served from the cache.
 */
export function workersInChunks(): Plugin {
  return {
    name: 'workers-in-chunks',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('new Worker(')) return null;
      return code.replaceAll(worker, (_, path: string) => {
        const file = this.emitFile({ type: 'chunk', id: join(dirname(id), path) });
        return `import.meta.ROLLUP_FILE_URL_${file}`;
      });
    },
  };
}
