import type { Text } from '../../shared/terms/text.ts';
import { readSettings, type Settings } from '../settings.ts';

/** What a command prints, and its status: 0 done, 1 refused and nothing changed, 2 cannot be done. */
export type Report = { output: string; status: 0 | 1 | 2 };

/** What is wrong and what to do about it, in both languages. */
export function fault({ what, cure }: { what: Text; cure: Text }, details = ''): string {
  return `✗ ${both(what)}${details ? `: ${details}` : ''}\n  → ${both(cure)}\n`;
}

export function both({ th, en }: Text): string {
  return `${th} · ${en}`;
}

/** Runs a command as the program that it is, under the settings of its environment; where they are wrong it says which. */
export async function runAsProgram(
  command: (args: string[], given: Settings & { clock: () => Date }) => Promise<Report>,
): Promise<void> {
  const settings = readSettings(process.env);
  process.umask(0o077);
  const { output, status }: Report =
    'faults' in settings
      ? { output: `การตั้งค่าไม่ถูกต้อง · wrong settings\n  ${settings.faults.join('\n  ')}\n`, status: 2 }
      : await command(process.argv.slice(2), { ...settings, clock: () => new Date() });
  process.stdout.write(output);
  process.exitCode = status;
}
