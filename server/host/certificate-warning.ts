import { X509Certificate } from 'node:crypto';
import { certificateFinding } from '../installation/certificate-finding.ts';

/** Days before a certificate's end from which on it is warned of. */
const soon = 21;
const day = 24 * 60 * 60 * 1000;

/**
 * What people's browsers, and Excel, will not take in a certificate that the server can work with; null where there is
 * nothing. No reason not to start: a proxy in front may show another one, and a server that does not start helps nobody.
 */
export function certificateWarning(cert: string, publicOrigin: string, now: Date): string | null {
  const certificate = new X509Certificate(cert);
  const { hostname } = new URL(publicOrigin);
  const end = certificate.validToDate.toISOString().slice(0, 10);
  switch (certificateFinding(certificate, hostname, now)) {
    case 'expired':
      return `TLS_CERT: ใบรับรองหมดอายุแล้วเมื่อ ${end} เบราว์เซอร์และ Excel จะไม่ยอมเปิด ใส่ใบรับรองใหม่แล้วเริ่มใหม่ · the certificate ended then, and browsers and Excel refuse it: put a new one in place and start again`;
    case 'not-yet':
      return `TLS_CERT: ใบรับรองยังไม่ถึงวันเริ่มใช้ ตรวจเวลาของเครื่องนี้ หรือใส่ใบรับรองใหม่ · the certificate is not valid yet: see that this computer's clock is right, or put another one in place`;
    case 'other-name':
      return `TLS_CERT: ใบรับรองไม่ใช่ของ ${hostname} ใส่ใบรับรองของชื่อนี้ หรือแก้ PUBLIC_ORIGIN · the certificate is for another name: put one for this name in place, or mend PUBLIC_ORIGIN`;
    case null:
      if (certificate.validToDate.getTime() - now.getTime() > soon * day) return null;
      return `TLS_CERT: ใบรับรองจะหมดอายุ ${end} ใส่ใบรับรองใหม่ก่อนวันนั้นแล้วเริ่มใหม่ · the certificate ends on that day: put a new one in place before, and start again`;
  }
}
