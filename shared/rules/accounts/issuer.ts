import type { Text } from '../../terms/text.ts';

const entraHost = 'login.microsoftonline.com';
/** What Microsoft calls every organisation there is, or everybody: no issuer that one city could trust. */
const everyTenant = ['common', 'organizations', 'consumers'];

/** The tenant in a Microsoft Entra issuer; null for any other provider. */
export function tenantOf(issuer: string): string | null {
  const { host, path } = partsOf(issuer) ?? {};
  return host === entraHost ? (path?.split('/')[1] ?? '').toLowerCase() : null;
}

/** What is wrong with an issuer's address, and how it is written; null where nothing is. */
export function issuerFault(issuer: string): Text | null {
  const parts = partsOf(issuer);
  if (!parts || (parts.scheme !== 'https' && !isLoopback(issuer))) {
    return {
      th: 'ที่อยู่ของผู้ให้บริการต้องขึ้นต้นด้วย https:// และไม่มี ? หรือ #',
      en: "The provider's address begins with https:// and has neither ? nor #",
    };
  }
  const tenant = tenantOf(issuer);
  if (tenant === null || !everyTenant.includes(tenant)) return null;
  return {
    th: 'ใช้ที่อยู่ของหน่วยงานเอง เช่น https://login.microsoftonline.com/รหัสไดเรกทอรี/v2.0 เพราะ common รับคนของทุกองค์กร',
    en: 'Name your own tenant, as https://login.microsoftonline.com/TENANT-ID/v2.0: common lets in people of any organisation',
  };
}

/** Only on the computer itself may an issuer do without TLS. */
export function isLoopback(address: string): boolean {
  return ['localhost', '127.0.0.1'].includes(partsOf(address)?.host ?? '');
}

/** An address without user, query and fragment. */
function partsOf(address: string): { scheme: string; host: string; path: string } | null {
  const match = /^(https?):\/\/([\w.-]+)(?::\d+)?(\/[^?#\s]*)?$/i.exec(address);
  const [, scheme = '', host = '', path = ''] = match ?? [];
  return match && { scheme: scheme.toLowerCase(), host: host.toLowerCase(), path };
}
