import { existsSync, readFileSync } from 'node:fs';
import type { Fault } from '../../../shared/indicator/file/fault.ts';
import type { AccountLine } from '../../../shared/rules/accounts/lists/account-line.ts';
import { readAccountFile } from '../../../shared/rules/accounts/lists/read-account-list.ts';
import type { EntryWay } from '../../../shared/wire/accounts.ts';
import { departmentCode } from '../../../shared/wire/terms.ts';
import { isRefusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import type { AccountDesk } from '../../use-cases/accounts/account-desk.ts';
import { deactivateAccount, reactivateAccount } from '../../use-cases/accounts/deactivate-account.ts';
import { listDepartments, saveDepartment } from '../../use-cases/accounts/departments.ts';
import { inviteAccounts, previewInvitations } from '../../use-cases/accounts/invite-accounts.ts';
import { listAccounts } from '../../use-cases/accounts/list-accounts.ts';
import { renewAccess } from '../../use-cases/accounts/renew-access.ts';
import { machine } from '../machine.ts';
import { both, type Report } from '../report.ts';
import type { AccountsCommand, OneAccount } from './read-arguments.ts';
import { accountLine, departmentLine, entryLines, faultLines, refusalReport } from './say.ts';

const noAccounts = { th: 'ยังไม่มีบัญชี', en: 'There are no accounts yet' };

export async function runCommand(
  command: AccountsCommand,
  storage: Storage,
  desk: AccountDesk,
  now: Date,
): Promise<Report> {
  const stamp = { by: machine, at: now.toISOString() };
  switch (command.verb) {
    case 'list': {
      const { accounts } = await listAccounts(desk);
      return lines(accounts.length > 0 ? accounts.map(accountLine) : [both(noAccounts)]);
    }
    case 'invite': {
      const list = 'csv' in command ? readList(command.csv) : { lines: [lineOf(command.one)] };
      if ('fault' in list) return { output: `✗ ${faultLines(list.fault).trimStart()}`, status: 1 };
      const order = { lines: list.lines, by: wayOf(command.password) };
      if (command.preview) return previewReport(await previewInvitations(storage, desk, order));
      const answer = await inviteAccounts(storage, desk, order, stamp);
      if (isRefusal(answer)) return refusalReport(answer);
      return lines(answer.invited.map(({ account, entry }) => entryLines(account, entry)));
    }
    case 'renew': {
      const answer = await renewAccess(desk, command.username, wayOf(command.password), stamp);
      return isRefusal(answer) ? refusalReport(answer) : lines([entryLines(answer.account, answer.entry)]);
    }
    case 'deactivate':
    case 'reactivate': {
      const act = command.verb === 'deactivate' ? deactivateAccount : reactivateAccount;
      const answer = await act(desk, command.username, command.reason, stamp);
      return isRefusal(answer) ? refusalReport(answer) : lines([accountLine(answer)]);
    }
    case 'departments': {
      if (command.department === null) return lines((await listDepartments(storage)).map(departmentLine));
      const { code, th, en, active } = command.department;
      if (!departmentCode.safeParse(code).success) return refusalReport({ refused: 'unknown-department' });
      return lines([departmentLine(await saveDepartment(storage, { code, name: { th, en }, active }, stamp))]);
    }
  }
}

function wayOf(password: boolean): EntryWay {
  return password ? 'password' : 'address';
}

function lineOf(one: OneAccount): AccountLine {
  return { line: 1, ...one };
}

function readList(file: string): { lines: AccountLine[] } | { fault: Fault } {
  if (!existsSync(file)) return { fault: missing };
  return readAccountFile(readFileSync(file));
}

const missing: Fault = {
  path: [],
  what: { th: 'ไม่พบไฟล์รายชื่อ', en: 'The list is not there' },
  cure: { th: 'ตรวจชื่อไฟล์', en: 'Check the name of the file' },
};

function previewReport(preview: Awaited<ReturnType<typeof previewInvitations>>): Report {
  if (isRefusal(preview)) return refusalReport(preview);
  const faults = preview.lines.flatMap((line) => line.faults);
  if (faults.length > 0) return refusalReport({ refused: 'accounts-refused', faults });
  const counted = { th: `เพิ่มได้ ${preview.lines.length} บัญชี`, en: `${preview.lines.length} accounts can be added` };
  return { output: `✓ ${both(counted)}\n`, status: 0 };
}

function lines(written: string[]): Report {
  return { output: written.map((line) => `${line}\n`).join(''), status: 0 };
}
