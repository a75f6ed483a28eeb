import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs crash-writer.ts over a database, kills it in the midst of its work, and gives the last revision that it had acknowledged. */
export function killWhileWriting(database: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'crash-writer.ts'), database]);
    let output = '';
    let errors = '';
    writer.stderr.on('data', (chunk: Buffer) => {
      errors += chunk;
    });
    writer.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.includes('\n50\n')) writer.kill('SIGKILL');
    });
    writer.once('close', (_, signal) => {
      const lines = output.split('\n').slice(0, -1);
      signal === 'SIGKILL' ? resolve(Number(lines.at(-1))) : reject(new Error(errors));
    });
  });
}
