import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

const mostBytes = 1024 ** 3;

/**
 * Packs a folder into one .tar.gz beside it. Nothing of where, when and by whom is in it: of the same commit comes the
 * same archive, byte for byte.
 */
export function pack(root: string, made: string, folder: string): { file: string; bytes: number } {
  const committed = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).trim();
  const sameEverywhere = ['--sort=name', `--mtime=@${committed}`, '--owner=0', '--group=0', '--numeric-owner'];
  const tar = execFileSync('tar', [...sameEverywhere, '--mode=u=rwX,go=rX', '-c', '-C', made, basename(folder)], {
    maxBuffer: mostBytes,
  });
  const file = `${folder}.tar.gz`;
  writeFileSync(file, gzipSync(tar, { level: 9 }));
  return { file, bytes: statSync(file).size };
}
