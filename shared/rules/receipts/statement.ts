import { canonicalText } from '../../terms/canonical-text.ts';
import type { SheetContent } from '../../terms/sheet.ts';
import type { Receipt, ReceiptStatement } from '../../wire/sheets.ts';

/**
 * What a receipt proves. Names of persons are no part of it, since they may be erased; neither is its code, which is made
 * of it:
 *
 * | of what | comes | bound to it by |
 * |---|---|---|
 * | rows, report, answers | `content` | SHA-256 of their canonical text, in the statement |
 * | place, revision, moment, result, version, register, target | `statement` | SHA-256 of its canonical text, whose first 90 bits are the code |
 * | that this server has said so | `signature` | Ed25519 over the same text |
 *
 * A receipt that is older than seals has neither content's hash nor signature, and a code all the same.
 */
export function statementOf({ submittedBy: _, code: __, seal, ...said }: Receipt): ReceiptStatement {
  if (!seal) return said;
  const { signature: ___, ...sealed } = seal;
  return { ...said, seal: sealed };
}

/** What is hashed and signed. */
export function statementText(statement: ReceiptStatement): string {
  return canonicalText(statement);
}

/** What is hashed of what was sent: blank cells and the order of cells make no difference. */
export function contentText(content: SheetContent): string {
  return canonicalText(content);
}

/** Where anyone looks a receipt up; what the square on paper says. */
export function verifyAddress(origin: string, code: string): string {
  return `${origin}/verify/${code}`;
}
