import { type Fault, fault } from '../../../indicator/file/fault.ts';
import type { Role } from '../../../wire/access.ts';
import { plain } from '../../normalise/plain.ts';
import { accountNameForm } from '../account-name.ts';
import { type Organisation, rolesOf } from '../organisation.ts';
import { roleNames } from '../role-names.ts';
import type { AccountField, AccountLine } from './account-line.ts';
import { findOrganisation, type KnownDepartment } from './find-organisation.ts';

/** Somebody who can be invited: an account as it is to be made. */
export type Invitation = {
  username: string;
  displayName: string;
  mail: string | null;
  role: Role;
} & Organisation;

/** What a line comes to: an account, or what is wrong with it; each fault has the path `[line, field]`. */
export type ReadInvitation = { line: number; account: Invitation | null; faults: Fault[] };

export type InvitationWorld = {
  departments: KnownDepartment[];
  /** The account names that there are already. */
  taken: ReadonlySet<string>;
  /** Whether each is told by mail, so that each needs an address. */
  byMail: boolean;
};

/** Reads people to invite, line by line; two lines with one account name are at fault both. */
export function readInvitations(lines: AccountLine[], world: InvitationWorld): ReadInvitation[] {
  const times = new Map<string, number>();
  for (const { account } of lines) times.set(nameOf(account), (times.get(nameOf(account)) ?? 0) + 1);
  return lines.map((line) => {
    const { line: number } = line;
    const username = nameOf(line.account);
    const organisation = findOrganisation(line.organisation, world.departments);
    const role = roleOf(line.role, organisation);
    const mail = line.mail.trim() === '' ? null : line.mail.trim();
    const wrong = (field: AccountField, what: [string, string], cure: [string, string]) =>
      fault([number, field], what, cure);
    const faults = [
      ...(line.name.trim() === '' ? [wrong('name', ...words.noName)] : []),
      ...(username === '' ? [wrong('account', ...words.noAccount)] : []),
      ...(username !== '' && !accountNameForm.test(username) ? [wrong('account', ...words.malformedAccount)] : []),
      ...(username !== '' && (times.get(username) ?? 0) > 1 ? [wrong('account', ...words.twice(username))] : []),
      ...(world.taken.has(username) ? [wrong('account', ...words.taken(username))] : []),
      ...(mail === null && world.byMail ? [wrong('mail', ...words.noMail)] : []),
      ...(mail !== null && !mailForm.test(mail) ? [wrong('mail', ...words.malformedMail)] : []),
      ...(organisation ? [] : [wrong('organisation', ...words.noOrganisation(line.organisation))]),
      ...(organisation && !role ? [wrong('role', ...words.noRole(organisation))] : []),
    ];
    const person = { username, displayName: line.name.trim(), mail };
    const account = faults.length === 0 && organisation && role ? { ...person, role, ...organisation } : null;
    return { line: number, account, faults };
  });
}

/** What is wrong with a role in an organisation; null where it fits. */
export function roleFault(role: Role, organisation: Organisation): Fault | null {
  return rolesOf(organisation).includes(role) ? null : fault(['role'], ...words.noRole(organisation));
}

/** The role that is written, where the organisation has it; its only one where none is written. */
function roleOf(written: string, organisation: Organisation | null): Role | null {
  if (!organisation) return null;
  const [usual, ...others] = rolesOf(organisation);
  const key = plain(written).trim();
  if (key === '') return others.length === 0 ? usual : null;
  return [usual, ...others].find((role) => roleKeys[role].includes(key)) ?? null;
}

const roleKeys: Record<Role, string[]> = {
  district: ['district', 'เขต', 'เจ้าหน้าที่เขต', 'officer', 'district officer'],
  department: ['department', 'สำนัก', 'เจ้าหน้าที่สำนัก', 'department officer'],
  planning: ['planning', 'สยป.', 'สยป', 'เจ้าหน้าที่ สยป.', 'เจ้าหน้าที่สยป', 'planning officer'],
  administrator: ['administrator', 'admin', 'ผู้ดูแลระบบ', 'ผู้ดูแล'],
  viewer: ['viewer', 'ผู้เรียกดู', 'เรียกดู', 'ผู้บริหาร'],
};

function nameOf(written: string): string {
  return written.trim().toLowerCase();
}

/** What a mail server can be given; whether somebody reads it, only mail can tell. */
const mailForm =
  /^[A-Za-z0-9._%+'-]{1,64}@(?=.{4,190}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

type Words = [what: [string, string], cure: [string, string]];

const words = {
  noName: [
    ['ยังไม่มีชื่อ', 'There is no name'],
    ['ใส่ชื่อที่จะแสดง', 'Write the name to be shown'],
  ] satisfies Words,
  noAccount: [
    ['ยังไม่มีชื่อผู้ใช้', 'There is no account name'],
    ['ใส่ชื่อผู้ใช้', 'Write the account name'],
  ] satisfies Words,
  malformedAccount: [
    ['ชื่อผู้ใช้เขียนไม่ถูกรูปแบบ', 'The account name is not written as one'],
    ['ใช้ a–z ตัวเลข จุด หรือขีดล่าง 3–30 ตัว', 'Use 3 to 30 of a–z, figures, full stop and underscore'],
  ] satisfies Words,
  twice: (username: string): Words => [
    [`“${username}” มีมากกว่าหนึ่งบรรทัด`, `“${username}” is in more than one line`],
    ['ให้แต่ละคนมีชื่อผู้ใช้ของตนเอง หรือลบบรรทัดที่ซ้ำ', 'Give each person an account of their own, or take the line out'],
  ],
  taken: (username: string): Words => [
    [`มีบัญชี “${username}” อยู่แล้ว`, `There is an account “${username}” already`],
    ['ใช้ชื่ออื่น หรือลบบรรทัดนี้', 'Choose another name, or take the line out'],
  ],
  noMail: [
    ['ยังไม่มีอีเมล แต่เลือกให้ส่งทางอีเมล', 'There is no mail address, and mail is what was chosen'],
    ['ใส่อีเมล หรือเลือกวิธีอื่น', 'Write the address, or choose another way'],
  ] satisfies Words,
  malformedMail: [
    ['อีเมลเขียนไม่ถูกรูปแบบ', 'The mail address is not written as one'],
    ['เขียนเช่น name@bangkok.go.th', 'Write it like name@bangkok.go.th'],
  ] satisfies Words,
  noOrganisation: (written: string): Words => [
    written.trim() === ''
      ? ['ยังไม่มีหน่วยงาน', 'There is no organisation']
      : [`ไม่พบหน่วยงาน “${written.trim()}”`, `There is no organisation “${written.trim()}”`],
    [
      'ใส่ชื่อหรือรหัสเขต ชื่อหรือรหัสสำนักที่ใช้อยู่ หรือ สยป.',
      "Write a district's name or code, that of a department in use, or สยป. for the planning office",
    ],
  ],
  noRole: (organisation: Organisation): Words => {
    const roles = rolesOf(organisation).map((role) => roleNames[role]);
    return [
      ['บทบาทนี้ใช้กับหน่วยงานนี้ไม่ได้ หรือยังไม่ได้ระบุ', 'The organisation has no such role, or none is written'],
      [`เลือกจาก: ${roles.map(({ th }) => th).join(', ')}`, `Choose among: ${roles.map(({ en }) => en).join(', ')}`],
    ];
  },
};
