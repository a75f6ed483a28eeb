import { sign } from 'node:crypto';
import { receiptCode } from '../../shared/rules/receipts/receipt-code.ts';
import { contentText, statementOf, statementText } from '../../shared/rules/receipts/statement.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { Receipt, Seal } from '../../shared/wire/sheets.ts';
import { sha256 } from '../storage/log/canonical.ts';
import type { ReceiptKey } from './receipt-key.ts';

export type Unsealed = Omit<Receipt, 'code' | 'seal'>;

/** A receipt with its seal and code, from then on never another. */
export function sealReceipt(
  receipt: Unsealed,
  basis: Pick<Seal, 'version' | 'roster' | 'target'>,
  content: SheetContent,
  { id: key, secret }: Pick<ReceiptKey, 'id' | 'secret'>,
): Receipt {
  const open = { ...basis, content: sha256(contentText(content)), key, signature: '' };
  const text = statementText(statementOf({ ...receipt, seal: open }));
  const signature = sign(null, Buffer.from(text), secret).toString('base64url');
  return { ...receipt, code: receiptCode(sha256(text)), seal: { ...open, signature } };
}

/** The code of a receipt that has been given, also of one that is older than codes. */
export function codeOf(receipt: Receipt): string {
  return receiptCode(sha256(statementText(statementOf(receipt))));
}
