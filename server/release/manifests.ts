import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, pruneLock } from './lock.ts';

export type Manifest = {
  name: string;
  version: string;
  description: string;
  license: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

/** What cannot be put into the compiled code: the program that runs it, and files that Microsoft alone hands out. */
const installedByNpm = ['node', '@microsoft/office-js'];

/** Commands of those who change the product. */
const authors = ['schema', 'release'];

export function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
}

/** The commands of whoever runs the server, by name: those that run a file of the server as it is. */
export function operatorsScripts({ scripts }: Manifest): Record<string, string> {
  const programs = Object.entries(scripts).flatMap(([name, script]) => {
    const [, file] = /^node (server\/\S+\.ts)$/.exec(script) ?? [];
    return file === undefined || authors.includes(name) ? [] : [[name, file] as const];
  });
  return Object.fromEntries(programs);
}

/** Writes package.json and its lock for the archive: gives the packages that an install brings, by their places. */
export function writeManifests(root: string, manifest: Manifest, folder: string): string[] {
  const { name, version, description, license } = manifest;
  const programs = Object.entries(operatorsScripts(manifest));
  const scripts = Object.fromEntries(
    programs.map(([script, file]) => [script, `node server/${file.replace(/^.*\//, '').replace(/\.ts$/, '.js')}`]),
  );
  const dependencies = Object.fromEntries(installedByNpm.map((it) => [it, manifest.dependencies[it] ?? '']));
  const stated = { name, version, license, dependencies };
  const lock = pruneLock(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock, stated);
  const allowScripts = { node: true };
  const written = {
    name,
    version,
    private: true,
    description,
    license,
    type: 'module',
    scripts,
    allowScripts,
    dependencies,
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(written, null, 2)}\n`);
  writeFileSync(join(folder, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  return Object.keys(lock.packages).filter(Boolean);
}
