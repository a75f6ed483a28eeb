import type { Author } from '../storage/port/author.ts';

/** Whoever has the machine has no account of their own there. */
export const machine: Author = { username: '', displayName: 'คำสั่งบนเครื่องเซิร์ฟเวอร์' };
