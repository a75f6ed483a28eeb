import type { Receipt } from '../../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Stamp } from './author.ts';

export type ReceiptStorage = {
  /** A receipt as it was given. */
  readReceipt(id: string): Promise<Receipt | null>;
  /** The receipt that a revision got; null where it was not sent. */
  readReceiptOf(place: SheetPlace, revision: number): Promise<Receipt | null>;
  /** The same by its code, which may have been made of it later. */
  readReceiptByCode(code: string): Promise<Receipt | null>;
  /** Every key that receipts have been signed with, the oldest first. */
  listReceiptKeys(): Promise<StoredReceiptKey[]>;
  /** Stores a key's public half, where it is not stored already. */
  saveReceiptKey(key: Omit<StoredReceiptKey, 'at'>, stamp: Stamp): Promise<void>;
};

/** The public half of a key, and since when it is known. */
export type StoredReceiptKey = { id: string; publicKey: string; at: string };
