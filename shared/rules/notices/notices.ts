import type { IsoDate } from '../../terms/date.ts';
import { parsePeriod, periodName } from '../../terms/period.ts';
import type { Text } from '../../terms/text.ts';
import type { PeriodProgress } from '../../wire/city.ts';
import type { Assignment } from '../../wire/sheets.ts';
import { daysBetween } from '../calendar/reporting-window.ts';
import type { BackupNotice } from './backup-notices.ts';

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
 * What an officer should know today of the own office's sheets. Whether a quarter is open or late the server has said; a computer whose
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
export function noticesOfSheets(assignments: Assignment[], today: IsoDate): Notice[] {
  return sortedNotices(
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
 * | sheets submitted or in review, the owner's among them | to-review |
 * | accepted, and districts or the owner want them reopened | pleading |
 * | districts or the owner overdue, not closed | districts-overdue |
 * | districts or the owner overdue, closed | none: nobody can submit, and every mail of the year would say so again |
 */
export function noticesOfOffice(progress: PeriodProgress[], today: IsoDate): Notice[] {
  return sortedNotices(
    progress.flatMap((quarter) => {
      if (quarter.cancelled) return [];
      const { ownerSheet: owner, pleading, overdue, window } = quarter;
      const waiting = (quarter.states.submitted ?? 0) + (quarter.states['in-review'] ?? 0);
      const ownerWaits = owner?.state === 'submitted' || owner?.state === 'in-review';
      const toReview = whoOf(waiting, ownerWaits && owner);
      const wanting = whoOf(pleading.length, owner?.pleading && owner);
      const lagging = window === 'closed' ? null : whoOf(overdue.length, owner?.overdue && owner);
      const days = daysBetween(today, quarter.dueOn);
      return [
        ...(toReview ? [notice(quarter, 'to-review', null, waits(toReview))] : []),
        ...(wanting ? [notice(quarter, 'pleading', null, pleads(wanting))] : []),
        ...(lagging ? [notice(quarter, 'districts-overdue', days < 0 ? days : null, lags(lagging))] : []),
      ];
    }),
  );
}

/** Whether a notice is of a sheet that the person fills, and not of others' that they look after. */
export function isOfOwnSheet({ kind }: Pick<Notice | BackupNotice, 'kind'>): boolean {
  return kind === 'returned' || kind === 'overdue' || kind === 'due';
}

/** Whether a day's digest mentions a notice: what counts down is said on its days and the due day, all else daily. */
export function isForDigest({ kind, days }: Pick<Notice | BackupNotice, 'kind' | 'days'>): boolean {
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

/** The most pressing first. */
export function sortedNotices(notices: Notice[]): Notice[] {
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
/** Who has done something or has not: so many districts, the owner with its own sheet, or both. */
type Who = Text & { many: boolean };

function whoOf(districts: number, owner: PeriodProgress['ownerSheet'] | false | undefined): Who | null {
  const counted = { th: `${districts} เขต`, en: districts === 1 ? '1 district' : `${districts} districts` };
  if (!owner) return districts === 0 ? null : { ...counted, many: districts > 1 };
  if (districts === 0) return { ...owner.name, many: false };
  return { th: `${counted.th} และ${owner.name.th}`, en: `${counted.en} and ${owner.name.en}`, many: true };
}

const waits = ({ th, en, many }: Who): Text => ({
  th: `รอตรวจ ${th}`,
  en: many ? `${en} wait for review` : `${en} waits for review`,
});
const pleads = ({ th, en, many }: Who): Text => ({
  th: `ขอให้เปิดแก้ไข ${th}`,
  en: many ? `${en} want their sheets reopened` : `${en} wants its sheet reopened`,
});
const lags = ({ th, en, many }: Who): Text => ({
  th: `เลยกำหนดแล้วยังไม่ส่ง ${th}`,
  en: many ? `${en} are late` : `${en} is late`,
});
