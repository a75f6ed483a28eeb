import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A certificate and its key from files of the office's own; or which of the two variables is wrong, and how. */
export function readGivenCertificate({
  certificateFile,
  keyFile,
}: {
  certificateFile: string;
  keyFile: string;
}): { cert: string; key: string } | { fault: string } {
  const cert = attempt(() => readFileSync(certificateFile, 'utf8'));
  if (cert === null) return { fault: `TLS_CERT: อ่านไฟล์ไม่ได้ · cannot be read: ${certificateFile}` };
  const certificate = attempt(() => new X509Certificate(cert));
  if (!certificate) return { fault: `TLS_CERT: ไม่ใช่ใบรับรอง (PEM) · is no certificate in PEM: ${certificateFile}` };
  const key = attempt(() => readFileSync(keyFile, 'utf8'));
  if (key === null) return { fault: `TLS_KEY: อ่านไฟล์ไม่ได้ · cannot be read: ${keyFile}` };
  const privateKey = attempt(() => createPrivateKey(key));
  if (!privateKey)
    return { fault: `TLS_KEY: ไม่ใช่กุญแจ (PEM) ที่ไม่มีรหัสผ่าน · is no key in PEM without a password: ${keyFile}` };
  return certificate.checkPrivateKey(privateKey)
    ? { cert, key }
    : { fault: `TLS_KEY: ไม่ใช่กุญแจของใบรับรอง TLS_CERT · is not the key of TLS_CERT: ${keyFile}` };
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
