import { districts } from '../../shared/catalogue/districts.ts';
import type { Certificate } from './certificate.ts';

export type Greeting = {
  publicOrigin: string;
  workbench: boolean;
  /** Null where a proxy does TLS. */
  certificate: Certificate['from'] | null;
  demo: { password: string; file: string } | null;
  /** With which the first administrator is made; null where there is one. */
  setUpKey: string | null;
  /** The folder of the secrets. */
  secrets: string;
};

/** What whoever starts the server reads. */
export function greeting({ publicOrigin, workbench, certificate, demo, secrets, setUpKey }: Greeting): string {
  const lines = [
    '',
    '  Traimat (ไตรมาส) พร้อมใช้งาน · is ready',
    ...(demo ? demoLines(demo) : []),
    ...(setUpKey === null ? [] : setUpLines(`${publicOrigin}/setup#${setUpKey}`)),
    '',
    ...(workbench ? [`  โต๊ะทดลอง · Workbench          ${publicOrigin}/workbench`] : []),
    `  กระดานภาพรวม · Board           ${publicOrigin}/board`,
    `  คู่มือ · Help                  ${publicOrigin}/help`,
    `  เอกสาร API · API documentation ${publicOrigin}/docs`,
    `  ความลับของระบบ · Secrets       ${secrets} (เก็บสำรองแยกจากข้อมูล · back up apart from the data)`,
    `  สำหรับ Excel · Manifest        ${publicOrigin}/manifest.xml`,
  ];
  if (certificate === 'self-signed') {
    lines.push(
      '',
      '  ใบรับรองสร้างขึ้นเอง เบราว์เซอร์จะถามครั้งแรก · The certificate is self-signed: the browser asks once.',
      '  Excel: npm run certs',
    );
  }
  if (certificate === null) {
    lines.push(
      '',
      '  พูด HTTP ธรรมดา ให้พร็อกซีข้างหน้าเป็นผู้เข้ารหัส (TLS=off) · Speaks plain HTTP: the proxy before it does TLS.',
    );
  }
  return `${lines.join('\n')}\n`;
}

function setUpLines(address: string): string[] {
  return [
    '',
    '  ยังไม่มีผู้ดูแลระบบ เปิดที่อยู่นี้ในเบราว์เซอร์เพื่อเริ่มตั้งระบบ (ใช้ได้ครั้งเดียว อย่าส่งต่อให้ผู้อื่น)',
    '  There is no administrator yet. Open this in a browser to set the installation up (good once; pass it to nobody):',
    '',
    `  ${address}`,
  ];
}

function demoLines({ password, file }: NonNullable<Greeting['demo']>): string[] {
  return [
    '',
    '  ระบบตัวอย่าง (demo) ไม่ใช่ระบบใช้งานจริง · This is a DEMO, not a server in service:',
    '  ข้อมูลและบัญชีเป็นของสมมุติ ใครรู้รหัสผ่านนี้ก็เข้าได้ทุกบัญชี · its data is made up, and one password opens every account.',
    '  ใช้งานจริง · For service: NODE_ENV=production, README “Put it into service”',
    '',
    `  บัญชีตัวอย่าง · Demo accounts   chomthong … (${districts.length} เขต/districts), planning, admin, viewer`,
    `  รหัสผ่าน · Password            ${password} (${file})`,
  ];
}
