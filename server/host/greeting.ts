import { districts } from '../../shared/catalogue/districts.ts';
import type { Certificate } from './certificate.ts';

export type Greeting = {
  publicOrigin: string;
  workbench: boolean;
  certificate: Certificate['from'];
  demo: { password: string; file: string } | null;
  /** The folder of the secrets. */
  secrets: string;
};

/** What whoever starts the server reads. */
export function greeting({ publicOrigin, workbench, certificate, demo, secrets }: Greeting): string {
  const lines = [
    '',
    '  Traimat (ไตรมาส) พร้อมใช้งาน · is ready',
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
  if (demo) {
    lines.push(
      '',
      `  บัญชีตัวอย่าง · Demo accounts   chomthong … (${districts.length} เขต/districts), planning, admin, viewer`,
      `  รหัสผ่าน · Password            ${demo.password} (${demo.file})`,
    );
  }
  return `${lines.join('\n')}\n`;
}
