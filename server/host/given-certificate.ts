import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type CertificateFiles = { certificateFile: string; keyFile: string };

/**
 * A certificate and its key from files of the office's own; or what is wrong with them.
 *
 * | TLS_CERT | TLS_KEY | gives |
 * |---|---|---|
 * | cannot be read | any | the fault of TLS_CERT |
 * | a key | a certificate | that they are swapped |
 * | neither of both | any | the fault of TLS_CERT |
 * | a certificate | cannot be read, no key, locked by a password, of another certificate | the fault of TLS_KEY |
 * | a certificate | its key | both |
 */
export function readGivenCertificate({
  certificateFile,
  keyFile,
}: CertificateFiles): { cert: string; key: string } | { fault: string } {
  const cert = attempt(() => readFileSync(certificateFile, 'utf8'));
  if (cert === null) return { fault: unreadable('TLS_CERT', certificateFile) };
  const key = attempt(() => readFileSync(keyFile, 'utf8'));
  const certificate = attempt(() => new X509Certificate(cert));
  if (!certificate) {
    const swapped = isKey(cert) && key !== null && attempt(() => new X509Certificate(key)) !== null;
    return { fault: swapped ? swappedFiles : noCertificate(certificateFile) };
  }
  if (key === null) return { fault: unreadable('TLS_KEY', keyFile) };
  const privateKey = attempt(() => createPrivateKey(key));
  if (!privateKey) return { fault: noKey(keyFile) };
  return certificate.checkPrivateKey(privateKey) ? { cert, key } : { fault: otherKey(keyFile) };
}

const swappedFiles =
  'TLS_CERT, TLS_KEY: ไฟล์สลับกัน สลับค่าทั้งสอง · the files are swapped: let each name what the other does';

const unreadable = (variable: string, file: string) =>
  `${variable}: อ่านไฟล์ ${file} ไม่ได้ ตรวจชื่อไฟล์ และให้ผู้ใช้ที่เปิดเซิร์ฟเวอร์อ่านได้ · the file cannot be read: see that its name is right, and that the server's user may read it`;

const noCertificate = (file: string) =>
  `TLS_CERT: ${file} ไม่ใช่ใบรับรองแบบ PEM ใส่ไฟล์ที่ขึ้นต้นด้วย BEGIN CERTIFICATE · is no certificate in PEM: name a file that begins with BEGIN CERTIFICATE`;

const noKey = (file: string) =>
  `TLS_KEY: ${file} ไม่ใช่กุญแจแบบ PEM หรือมีรหัสผ่าน ใส่กุญแจที่ไม่มีรหัสผ่าน (openssl pkey -in … -out …) · is no key in PEM, or is locked by a password: name one without (openssl pkey -in … -out …)`;

const otherKey = (file: string) =>
  `TLS_KEY: ${file} เป็นกุญแจของใบรับรองอื่น ใส่กุญแจที่ใช้ขอใบรับรองนี้ · is the key of another certificate: name the one that this certificate was asked for with`;

function isKey(text: string): boolean {
  return attempt(() => createPrivateKey(text)) !== null;
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
