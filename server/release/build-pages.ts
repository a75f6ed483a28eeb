import { build } from 'vite';
import config from '../../addin/vite.config.ts';
import { modulesOf } from './modules-of.ts';

/** Builds the add-in's pages, without the workbench, into a folder. Gives the files that they were made of. */
export async function buildPages(outDir: string): Promise<Set<string>> {
  const { modules, plugin } = modulesOf(config.root);
  const { workbench: _, ...input } = config.build.rolldownOptions.input;
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [...config.plugins, plugin],
    build: { ...config.build, outDir, rolldownOptions: { ...config.build.rolldownOptions, input } },
  });
  return modules;
}
