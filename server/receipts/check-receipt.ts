import { createPublicKey, verify } from 'node:crypto';
import { receiptCode } from '../../shared/rules/receipts/receipt-code.ts';
import { contentText, statementText } from '../../shared/rules/receipts/statement.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { ReceiptStatement } from '../../shared/wire/sheets.ts';
import type { sealFindings } from '../../shared/wire/verification.ts';
import { sha256 } from '../storage/log/canonical.ts';
import { isKey, type PublicReceiptKey } from './receipt-key.ts';

/** A receipt to be checked, from wherever it comes. */
export type ToCheck = {
  code: string;
  statement: ReceiptStatement;
  signature: string | null;
  /** Null where it cannot be read any more. */
  content: SheetContent | null;
};

/**
 * What a receipt's seal is found to be, in the order in which it is looked at:
 *
 * | finding | what is so |
 * |---|---|
 * | code | the code is that of another statement: something in it is not what it was |
 * | unsigned | it is older than seals, and its code is its own |
 * | key | nobody knows a key of that id |
 * | signature | the key has not signed this |
 * | content | rows, report or answers are not those that were sent |
 * | holds | none of these |
 */
export type SealFinding = (typeof sealFindings)[number];

export function checkReceipt({ code, statement, signature, content }: ToCheck, keys: PublicReceiptKey[]): SealFinding {
  const text = statementText(statement);
  if (receiptCode(sha256(text)) !== code) return 'code';
  const { seal } = statement;
  if (!seal && signature === null) return 'unsigned';
  const key = keys.find((one) => one.id === seal?.key && isKey(one));
  if (!seal || !key) return 'key';
  if (!isSigned(text, signature ?? '', key)) return 'signature';
  return content !== null && sha256(contentText(content)) === seal.content ? 'holds' : 'content';
}

/** Only as it was written: base64url reads other last letters as the same bytes. */
function isSigned(text: string, signature: string, { publicKey }: PublicReceiptKey): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  return bytes.toString('base64url') === signature && verify(null, Buffer.from(text), key, bytes);
}
