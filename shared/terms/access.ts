import type { Text } from './text.ts';

/** What the access record has lines of: who came in, who was kept out, who took something along. */
export const accessKinds = ['signed-in', 'failed', 'slowed', 'refused', 'exported', 'signed-out'] as const;
export type AccessKind = (typeof accessKinds)[number];

export const accessKindNames: Record<AccessKind, Text> = {
  'signed-in': { th: 'เข้าสู่ระบบ', en: 'Signed in' },
  failed: { th: 'เข้าสู่ระบบไม่สำเร็จ', en: 'Failed to sign in' },
  slowed: { th: 'ถูกให้รอก่อนลองใหม่', en: 'Was made to wait' },
  refused: { th: 'ถูกปฏิเสธเพราะไม่มีสิทธิ์', en: 'Was refused for want of a right' },
  exported: { th: 'นำข้อมูลออก', en: 'Took data along' },
  'signed-out': { th: 'ออกจากระบบ', en: 'Signed out' },
};
