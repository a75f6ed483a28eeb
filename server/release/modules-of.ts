import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Gathers which files a bundle is really made of: modules that are left in it, and what they bring along, such as fonts. */
export function modulesOf(root: string): { modules: Set<string>; plugin: Plugin } {
  const modules = new Set<string>();
  const plugin: Plugin = {
    name: 'modules-of',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const from = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
        for (const file of from) modules.add(resolve(root, file.replace(/^\0/, '').replace(/\?.*$/, '')));
      }
    },
  };
  return { modules, plugin };
}
