import { parseArgs } from 'node:util';

/** What somebody at the server's machine asks for. */
export type AccountsCommand =
  | { verb: 'list' }
  | { verb: 'invite'; one: OneAccount; password: boolean; preview: boolean }
  | { verb: 'invite'; csv: string; password: boolean; preview: boolean }
  | { verb: 'renew'; username: string; password: boolean }
  | { verb: 'deactivate' | 'reactivate'; username: string; reason: string }
  | { verb: 'departments'; department: { code: string; th: string; en: string; active: boolean } | null };

export type OneAccount = { name: string; account: string; mail: string; role: string; organisation: string };

export const usage = `npm run accounts -- list
npm run accounts -- invite ACCOUNT --name "ชื่อ" --organisation "เขต สำนัก หรือ สยป." [--role ROLE] [--mail ADDRESS] [--password]
npm run accounts -- invite ACCOUNT --administrator [--name "ชื่อ"] [--mail ADDRESS] [--password]
npm run accounts -- invite --csv FILE [--preview] [--password]
npm run accounts -- renew ACCOUNT [--password]
npm run accounts -- deactivate ACCOUNT [--reason "เหตุผล"]
npm run accounts -- reactivate ACCOUNT [--reason "เหตุผล"]
npm run accounts -- departments [CODE --th "ชื่อ" --en "name" [--unused]]
  --password: รหัสผ่านใช้ครั้งเดียวแทนที่อยู่ · a one-time password in place of an address
  CSV: ชื่อ,ชื่อผู้ใช้,อีเมล,บทบาท,หน่วยงาน · name,account,mail,role,organisation
`;

/** Null for arguments that are none of ours. */
export function readArguments(args: string[]): AccountsCommand | null {
  const parsed = parse(args);
  if (!parsed) return null;
  const { values, positionals } = parsed;
  const [verb, name, ...more] = positionals;
  const given = new Set(Object.keys(values));
  const only = (...allowed: string[]) => more.length === 0 && [...given].every((option) => allowed.includes(option));
  const { password = false, preview = false, reason = '' } = values;
  switch (verb) {
    case 'list':
      return name === undefined && only() ? { verb } : null;
    case 'invite':
      if (values.csv !== undefined) {
        return name === undefined && only('csv', 'preview', 'password')
          ? { verb, csv: values.csv, password, preview }
          : null;
      }
      if (name === undefined || !only('name', 'mail', 'role', 'organisation', 'administrator', 'password', 'preview'))
        return null;
      return { verb, one: oneAccount(name, values), password, preview };
    case 'renew':
      return name !== undefined && only('password') ? { verb, username: name, password } : null;
    case 'deactivate':
    case 'reactivate':
      return name !== undefined && only('reason') ? { verb, username: name, reason } : null;
    case 'departments': {
      if (name === undefined) return only() ? { verb, department: null } : null;
      const { th, en, unused = false } = values;
      return th !== undefined && en !== undefined && only('th', 'en', 'unused')
        ? { verb, department: { code: name, th, en, active: !unused } }
        : null;
    }
    default:
      return null;
  }
}

function oneAccount(account: string, values: NonNullable<ReturnType<typeof parse>>['values']): OneAccount {
  const { name, mail = '', role = '', organisation = '', administrator = false } = values;
  return administrator
    ? { name: name ?? account, account, mail, role: 'administrator', organisation: 'สยป.' }
    : { name: name ?? '', account, mail, role, organisation };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  const options = {
    ...{ name: text, mail: text, role: text, organisation: text, csv: text, reason: text, th: text, en: text },
    ...{ administrator: yes, password: yes, preview: yes, unused: yes },
  };
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    return null;
  }
}
