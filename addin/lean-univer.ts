import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const drawing = '/@univerjs/engine-render/lib/es/index.js';
const standIn = '\0lean-univer:';

/**
 * Leaves out what Univer's drawing brings along and no cell ever calls, 178 kB of the workbench's load:
 *
 * | import | what for | in its place |
 * |---|---|---|
 * | `franc-min` | guesses a text's language, for hyphens between its syllables; only a document has those | no language |
 * | `./en-gb-….js` and 76 others | those hyphens | none |
 * | `opentype.js` | draws glyphs by the computer's own fonts, which nothing asks it for | an error |
 * | `cjk-regex` | three expressions, put together at each start from all that Unicode knows | the three |
 */
export function leanUniver(): Plugin {
  return {
    name: 'lean-univer',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer?.endsWith(drawing)) return null;
      if (source.startsWith('./')) return `${standIn}hyphens`;
      if (source !== 'cjk-regex') return source in code ? standIn + source : null;
      const found = await this.resolve(source, importer);
      return found && `${standIn}cjk-regex:${found.id}`;
    },
    load(id) {
      if (!id.startsWith(standIn)) return null;
      const [name = '', file = ''] = id.slice(standIn.length).split(/:(.*)/);
      return name === 'cjk-regex' ? expressionsOf(file) : code[name];
    },
  };
}

const code: Record<string, string> = {
  hyphens: 'export default null;',
  'franc-min': "export const franc = () => 'und';",
  'opentype.js': "export const parse = () => { throw new Error('the workbench reads no fonts'); };",
};

async function expressionsOf(file: string): Promise<string> {
  const made: Record<string, () => { toRegExp(): RegExp }> = await import(pathToFileURL(file).href);
  const lines = Object.entries(made).map(
    ([name, set]) => `export const ${name} = () => ({ toRegExp: () => ${set().toRegExp()} });`,
  );
  return lines.join('\n');
}
