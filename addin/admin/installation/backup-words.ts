import type { Text } from '../../../shared/terms/text.ts';
import { momentName } from '../../parts/words/moments.ts';

/** Words of the backups that the server makes. */
export const backupWords = {
  title: { th: 'สำรองข้อมูล', en: 'Backups' },
  none: {
    th: 'ยังไม่มีชุดสำรอง ระบบจะสำรองให้เองภายใน 15 นาที แล้วทุกคืน',
    en: 'There is no backup yet; the server makes one within 15 minutes, then every night',
  },
  made: (moment: string, bytes: number): Text => ({
    th: `สำรองล่าสุด ${momentName(moment).th} (${megabytes(bytes)} MB)`,
    en: `Last backup: ${momentName(moment).en} (${megabytes(bytes)} MB)`,
  }),
  failed: (moment: string): Text => ({
    th: `สำรองเมื่อ ${momentName(moment).th} ไม่สำเร็จ`,
    en: `The backup of ${momentName(moment).en} was not made`,
  }),
  overdue: {
    th: 'ไม่มีชุดสำรองที่ดีเกินสองวันแล้ว',
    en: 'There has been no good backup for more than two days',
  },
  underWay: { th: 'กำลังสำรองข้อมูล', en: 'A backup is under way' },
  now: { th: 'สำรองเดี๋ยวนี้', en: 'Back up now' },
  secrets: {
    th: 'ชุดสำรองไม่มีความลับของระบบ สำรองโฟลเดอร์ความลับแยกต่างหาก',
    en: 'Backups hold no secrets of the installation; back up their folder apart.',
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
