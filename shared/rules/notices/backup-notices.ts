import type { BackupRecord, BackupState } from '../../terms/backup.ts';
import type { Text } from '../../terms/text.ts';
import { backupFaultWords } from '../backups/fault-words.ts';

/** What an administrator should be told of the installation itself: of no sheet, and with no day that counts. */
export type BackupNotice = { kind: 'backups'; about: Text; text: Text; days: null };

/**
 * What an administrator should know today of the backups.
 *
 * | last attempt | a good one within two days | notice |
 * |---|---|---|
 * | made, under way or none | yes | none |
 * | not made | yes | why it was not |
 * | made long ago or under way | no | that there is none |
 * | not made | no | that there is none, and why |
 */
export function noticesOfBackups({ last, overdue }: BackupState): BackupNotice[] {
  const failed = last && failureOf(last);
  if (!overdue && !failed) return [];
  const said = [...(overdue ? [noGoodOne] : []), ...(failed ? [failed] : [])];
  const text = { th: said.map(({ th }) => th).join(' · '), en: said.map(({ en }) => en).join(' ') };
  return [{ kind: 'backups', about, text, days: null }];
}

function failureOf({ outcome }: BackupRecord): Text | null {
  if (outcome === null || outcome === 'made') return null;
  const { what, cure } = backupFaultWords[outcome];
  return {
    th: `สำรองข้อมูลครั้งล่าสุดไม่สำเร็จ: ${what.th} · ${cure.th}`,
    en: `The last backup was not made: ${what.en}. ${cure.en}`,
  };
}

const about: Text = { th: 'สำรองข้อมูล', en: 'Backups' };
const noGoodOne: Text = {
  th: 'ไม่มีชุดสำรองที่ดีเกินสองวันแล้ว',
  en: 'There has been no good backup for more than two days.',
};
