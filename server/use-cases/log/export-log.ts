import { bangkokDay } from '../../../shared/rules/calendar/reporting-window.ts';
import { toCsv } from '../../../shared/rules/csv/to-csv.ts';
import { factWords } from '../../../shared/rules/log/fact-words.ts';
import { thaiMoment } from '../../../shared/terms/date.ts';
import type { LogFilter, LoggedDeed } from '../../../shared/wire/log.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { selectionOf, toDeed } from './list-log.ts';

/** How many deeds a file has at most, and how many are read at once. */
const most = 10_000;
const batch = 100;

/** What was done as a CSV file for an office: a line a change, the oldest deed first; `more` where there are too many. */
export async function exportLog(
  storage: ReadingStorage,
  now: Date,
  filter: LogFilter,
): Promise<{ fileName: string; csv: string; more: boolean }> {
  const deeds: LoggedDeed[] = [];
  let before: number | undefined;
  let more = true;
  const goOn = inSlices();
  while (more && deeds.length < most) {
    const facts = await storage.listLogged({ ...selectionOf(filter), before, limit: batch });
    for (const fact of facts) {
      deeds.push(await toDeed(storage, fact));
      await goOn();
    }
    before = facts.at(-1)?.link;
    more = facts.length === batch;
  }
  const lines = deeds.reverse().flatMap(linesOf);
  return { fileName: `traimat-log-${bangkokDay(now)}.csv`, csv: toCsv([headers, ...lines]), more };
}

const headers = [
  ...['รายการที่', 'วันเวลา', 'ชื่อผู้ใช้', 'ชื่อ', 'การกระทำ', 'เรื่อง'],
  ...['ตัวชี้วัด', 'ไตรมาส', 'หน่วยงาน', 'เหตุผลหรือข้อความ', 'สิ่งที่เปลี่ยน', 'ก่อน', 'หลัง'],
];

function linesOf({ link, at, by, words, fact, indicator, period, office, reason, changes, more }: LoggedDeed) {
  const deed = [
    ...[String(link), thaiMoment(at), by.username, by.displayName, words.th, factWords[fact].th],
    ...[indicator ?? '', period ?? '', office?.th ?? '', reason],
  ];
  const said = changes.map(({ what, before, after }) => [...deed, what.th, before?.th ?? '', after?.th ?? '']);
  if (more > 0) said.push([...deed, `และอีก ${more} อย่าง`, '', '']);
  return said.length > 0 ? said : [[...deed, '', '', '']];
}
