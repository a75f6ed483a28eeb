import type { IsoDate } from '../../terms/date.ts';
import { parsePeriod, periodName } from '../../terms/period.ts';
import type { Text } from '../../terms/text.ts';
import type { PeriodProgress } from '../../wire/city.ts';
import type { Assignment } from '../../wire/sheets.ts';
import { daysBetween } from '../calendar/reporting-window.ts';

/** What somebody should be told of without asking, the most pressing kind first. */
export const noticeKinds = ['returned', 'overdue', 'due', 'to-review', 'pleading', 'districts-overdue'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export type Notice = {
  kind: NoticeKind;
  indicator: string;
  period: string;
  title: Text;
  /** Which indicator and quarter, then what about it. */
  about: Text;
  text: Text;
  /** Whole days to the due day; negative when it is over, null where no day counts. */
  days: number | null;
};

/** How many days before the due day a notice begins, and on which days a digest says so again. */
export const reminderDays = [7, 3, 1] as const;

/**
 * What a district's officer should know today. Whether a quarter is open or late the server has said; a computer whose
 * day says otherwise gets no count of days.
 *
 * | sheet | notice |
 * |---|---|
 * | cancelled from this quarter on | none |
 * | returned or reopened, whatever the quarter's days | returned |
 * | submitted and not asked for again | none |
 * | not submitted, late | overdue |
 * | not submitted, open, due today or within 7 days | due |
 * | not submitted, not open yet or closed | none |
 */
export function noticesOfDistrict(assignments: Assignment[], today: IsoDate): Notice[] {
  return sorted(
    assignments.flatMap((sheet) => {
      if (sheet.cancelled) return [];
      const days = daysBetween(today, sheet.dueOn);
      if (sheet.state === 'returned') return [notice(sheet, 'returned', null, returned)];
      if (sheet.state === 'reopened') return [notice(sheet, 'returned', null, reopened)];
      if (sheet.state !== 'none' && sheet.state !== 'draft') return [];
      if (sheet.window === 'late') {
        return [days < 0 ? notice(sheet, 'overdue', days, overdue(-days)) : notice(sheet, 'overdue', null, late)];
      }
      const near = sheet.window === 'open' && days >= 0 && days <= reminderDays[0];
      return near ? [notice(sheet, 'due', days, due(days))] : [];
    }),
  );
}

/**
 * What the planning office should know today.
 *
 * | quarter of an indicator | notice |
 * |---|---|
 * | cancelled | none |
 * | sheets submitted or in review | to-review |
 * | accepted, and districts want them reopened | pleading |
 * | districts overdue, not closed | districts-overdue |
 * | districts overdue, closed | none: nobody can submit, and every mail of the year would say so again |
 */
export function noticesOfOffice(progress: PeriodProgress[], today: IsoDate): Notice[] {
  return sorted(
    progress.flatMap((quarter) => {
      if (quarter.cancelled) return [];
      const waiting = (quarter.states.submitted ?? 0) + (quarter.states['in-review'] ?? 0);
      const days = daysBetween(today, quarter.dueOn);
      return [
        ...(waiting > 0 ? [notice(quarter, 'to-review', null, toReview(waiting))] : []),
        ...(quarter.pleading.length > 0 ? [notice(quarter, 'pleading', null, pleading(quarter.pleading.length))] : []),
        ...(quarter.overdue.length > 0 && quarter.window !== 'closed'
          ? [notice(quarter, 'districts-overdue', days < 0 ? days : null, districtsOverdue(quarter.overdue.length))]
          : []),
      ];
    }),
  );
}

/** Whether a day's digest mentions a notice: what counts down is said on its days and the due day, all else daily. */
export function isForDigest({ kind, days }: Notice): boolean {
  return kind !== 'due' || days === null || days === 0 || (reminderDays as readonly number[]).includes(days);
}

function notice(
  sheet: { indicator: string; period: string; title: Text },
  kind: NoticeKind,
  days: number | null,
  text: Text,
): Notice {
  const { indicator, period, title } = sheet;
  const parsed = parsePeriod(period);
  const quarter = parsed ? periodName(parsed) : { th: period, en: period };
  const about = {
    th: `${indicator} ${title.th} · ${quarter.th}`,
    en: `${indicator} ${title.en} · ${quarter.en}`,
  };
  return { kind, indicator, period, title, about, text, days };
}

function sorted(notices: Notice[]): Notice[] {
  return notices.sort(
    (one, other) =>
      noticeKinds.indexOf(one.kind) - noticeKinds.indexOf(other.kind) || (one.days ?? 0) - (other.days ?? 0),
  );
}

const returned: Text = {
  th: 'สยป. ส่งคืนให้แก้ไข ดูรายการที่ต้องแก้ในแผ่นงาน',
  en: 'Given back by the planning office: the sheet says what is to be mended',
};
const reopened: Text = {
  th: 'สยป. เปิดให้แก้ไขใหม่ ดูเหตุผลในแผ่นงาน',
  en: 'Opened again by the planning office: the sheet says why',
};
const late: Text = { th: 'เลยกำหนดส่งแล้ว', en: 'The due day is over' };
const overdue = (days: number): Text => ({
  th: `เลยกำหนดส่งมาแล้ว ${days} วัน`,
  en: days === 1 ? 'Due yesterday' : `${days} days past the due day`,
});
const due = (days: number): Text =>
  days === 0
    ? { th: 'ครบกำหนดส่งวันนี้', en: 'Due today' }
    : { th: `ครบกำหนดส่งในอีก ${days} วัน`, en: days === 1 ? 'Due tomorrow' : `Due in ${days} days` };
const toReview = (sheets: number): Text => ({
  th: `รอตรวจ ${sheets} เขต`,
  en: sheets === 1 ? '1 district waits for review' : `${sheets} districts wait for review`,
});
const pleading = (districts: number): Text => ({
  th: `ขอให้เปิดแก้ไข ${districts} เขต`,
  en: districts === 1 ? '1 district wants its sheet reopened' : `${districts} districts want their sheets reopened`,
});
const districtsOverdue = (districts: number): Text => ({
  th: `เลยกำหนดแล้วยังไม่ส่ง ${districts} เขต`,
  en: districts === 1 ? '1 district is late' : `${districts} districts are late`,
});
