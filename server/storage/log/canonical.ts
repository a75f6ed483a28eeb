import { hash } from 'node:crypto';
import { canonicalText } from '../../../shared/terms/canonical-text.ts';

/** A row as the text that is hashed: without its link, which the log gives it afterwards. */
export function canonicalJson(row: object): string {
  return canonicalText({ ...row, link: null });
}

export function sha256(text: string): string {
  return hash('sha256', text);
}
