import type { Text } from '../../../shared/terms/text.ts';
import type { Timeliness } from '../../../shared/wire/review.ts';

/**
 * How timely a district has been, in a phrase: `ส่งช้า 3 วัน · ส่งคืน 1 ครั้ง`.
 *
 * | submitted | late | by | says |
 * |---|---|---|---|
 * | no | | | not submitted |
 * | yes | no | | in time |
 * | yes | yes | known | late by so many days |
 * | yes | yes | the due day has been moved since | late |
 */
export function timelyWords({ firstSubmittedAt, daysLate, returned, reopened }: Omit<Timeliness, 'district'>): Text {
  const parts = [
    firstSubmittedAt === null ? words.notSubmitted : daysLate === 0 ? words.inTime : words.late(daysLate),
    ...(returned > 0 ? [words.returned(returned)] : []),
    ...(reopened > 0 ? [words.reopened(reopened)] : []),
  ];
  return { th: parts.map(({ th }) => th).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}

const words = {
  notSubmitted: { th: 'ยังไม่ส่ง', en: 'Not submitted' },
  inTime: { th: 'ส่งทันกำหนด', en: 'Submitted in time' },
  late: (days: number | null): Text => {
    if (days === null) return { th: 'ส่งช้า', en: 'Late' };
    return { th: `ส่งช้า ${days} วัน`, en: days === 1 ? 'Late by 1 day' : `Late by ${days} days` };
  },
  returned: (times: number): Text => ({
    th: `ส่งคืน ${times} ครั้ง`,
    en: times === 1 ? 'returned once' : `returned ${times} times`,
  }),
  reopened: (times: number): Text => ({
    th: `เปิดให้แก้ไข ${times} ครั้ง`,
    en: times === 1 ? 'reopened once' : `reopened ${times} times`,
  }),
};
