import type { ClientConfig } from 'pg';

/** Where a database is: the servers that hold it, of which one takes writes, and how that is told without a secret. */
export type DatabaseAddress = { servers: [ClientConfig, ...ClientConfig[]]; shown: string };

/** How it is written; for people who have written it otherwise. */
export const databaseUrlForm =
  'ตั้งเป็น postgres://ผู้ใช้:รหัสผ่าน@เครื่อง:5432/ฐานข้อมูล หลายเครื่องคั่นด้วยจุลภาค อักขระ @ : / # ? ในชื่อหรือรหัสผ่านเขียนแบบ %40 · set postgres://user:password@host:5432/name, several hosts with commas between them, signs like @ : / # ? in user or password percent-encoded';

/**
 * Reads `postgres://user:password@host1:5432,host2/name?sslmode=verify-full`, as libpq has it. Of several hosts it is always
 * the one that takes writes that is asked, as if by `target_session_attrs=read-write`. Null for what is none.
 */
export function readDatabaseUrl(text: string): DatabaseAddress | null {
  const [, who, hosts, name, query = ''] =
    /^postgres(?:ql)?:\/\/([^@/]*@)?([^@/?#]*)\/([^/?#]+)(\?[^#]*)?$/.exec(text) ?? [];
  if (hosts === undefined || name === undefined) return null;
  const options = new URLSearchParams(query);
  options.delete('target_session_attrs');
  const rest = options.size > 0 ? `?${options}` : '';
  const urls = hosts.split(',').map((host) => `postgres://${who ?? ''}${host}/${name}${rest}`);
  if (!urls.every((url) => URL.canParse(url))) return null;
  const [first, ...others] = urls.map((connectionString) => ({ connectionString }));
  return first ? { servers: [first, ...others], shown: `postgres://${hosts}/${name}` } : null;
}

/** Another database at the same servers. */
export function besideIt({ servers, shown }: DatabaseAddress, name: string): DatabaseAddress {
  const other = ({ connectionString = '', ...config }: ClientConfig): ClientConfig => {
    const url = new URL(connectionString);
    url.pathname = name;
    return { ...config, connectionString: url.href };
  };
  const [first, ...others] = servers;
  return { servers: [other(first), ...others.map(other)], shown: shown.replace(/[^/]*$/, name) };
}
