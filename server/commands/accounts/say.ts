import type { Fault } from '../../../shared/indicator/file/fault.ts';
import { roleNames } from '../../../shared/rules/accounts/role-names.ts';
import { accountStateNames } from '../../../shared/terms/account.ts';
import type { AccountAnswer, DepartmentAnswer, Entry } from '../../../shared/wire/accounts.ts';
import { problems } from '../../../shared/wire/problems.ts';
import type { Refusal } from '../../refusal.ts';
import { both, type Report } from '../report.ts';

export function accountLine({ username, displayName, role, district, department, state, lastSeenAt }: AccountAnswer) {
  const organisation = district ?? department ?? '–';
  const seen = lastSeenAt === null ? '–' : lastSeenAt.slice(0, 16).replace('T', ' ');
  return [
    ...[username.padEnd(20), roleNames[role].en.padEnd(17), organisation.padEnd(5), seen.padEnd(16)],
    ...[both(accountStateNames[state]), displayName],
  ].join('  ');
}

export function entryLines({ username }: Pick<AccountAnswer, 'username'>, entry: Entry): string {
  const given = entry.by === 'password' ? entry.password : entry.by === 'address' ? entry.address : entry.mail;
  return `${username.padEnd(20)}  ${given}  (${both({ th: 'ใช้ได้ถึง', en: 'good until' })} ${entry.until})`;
}

export function departmentLine({ code, name, active, indicators }: DepartmentAnswer): string {
  const called = name ? both(name) : both({ th: 'ยังไม่มีผู้กำหนดชื่อ', en: 'nobody has named it' });
  const use = active ? '' : `  ${both({ th: 'ไม่ใช้แล้ว', en: 'no longer used' })}`;
  return `${code}  ${called}  (${both({ th: `ตัวชี้วัด ${indicators}`, en: `${indicators} indicators` })})${use}`;
}

export function refusalReport({ refused, faults = [] }: Refusal): Report {
  const { title, cure } = problems[refused];
  return { output: `✗ ${both(title)}\n  ${both(cure)}\n${faults.map(faultLines).join('')}`, status: 1 };
}

/** A fault of a list says in which line it is. */
export function faultLines({ path: [line], what, cure }: Fault): string {
  const where = typeof line === 'number' ? `${both({ th: `บรรทัด ${line}`, en: `line ${line}` })}: ` : '';
  return `  ${where}${both(what)}\n    ${both(cure)}\n`;
}
