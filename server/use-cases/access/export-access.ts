import { bangkokDay } from '../../../shared/rules/calendar/reporting-window.ts';
import { toCsv } from '../../../shared/rules/csv/to-csv.ts';
import { accessKindNames } from '../../../shared/terms/access.ts';
import { thaiMoment } from '../../../shared/terms/date.ts';
import type { AccessFilter } from '../../../shared/wire/access-record.ts';
import type { AccessRecord } from '../../access/access-record.ts';
import { momentsOf } from '../log/list-log.ts';

/** How many lines a file has at most. */
const most = 10_000;

const headers = ['วันเวลา', 'เหตุการณ์', 'ชื่อผู้ใช้', 'ที่อยู่เครือข่าย', 'ส่วนของระบบ', 'จำนวนครั้ง'];

/** The access record as a CSV file for an office, the oldest line first; `more` where there are too many. */
export async function exportAccess(
  access: Pick<AccessRecord, 'list'>,
  now: Date,
  { from, to, ...filter }: AccessFilter,
): Promise<{ fileName: string; csv: string; more: boolean }> {
  const found = await access.list({ ...filter, ...momentsOf({ from, to }), limit: most + 1 });
  const lines = found
    .slice(0, most)
    .reverse()
    .map(({ at, kind, username, address, route, count }) => [
      ...[thaiMoment(at), accessKindNames[kind].th, username, address, route, String(count)],
    ]);
  const csv = toCsv([headers, ...lines]);
  return { fileName: `traimat-access-${bangkokDay(now)}.csv`, csv, more: found.length > most };
}
