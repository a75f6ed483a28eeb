import { compileCheck } from '../../../shared/indicator/compilers/to-check.ts';
import { subjectColumn } from '../../../shared/indicator/indicator.ts';
import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { firstDay, parsePeriod } from '../../../shared/terms/period.ts';
import { communitiesOn, type RegisterEntry } from '../../../shared/terms/register.ts';
import type { SheetEffect } from '../../../shared/wire/registers.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { rosterOf } from '../sheets/find-sheet.ts';

/**
 * What a register that takes effect on a day would do to the district's sheets of quarters that are not closed: which
 * rows would come and which would go, and which of these the district has begun. That is asked of the newest revision,
 * also where one that was submitted still counts: a row that is expected cannot be left out of a submission before.
 */
export async function registerEffects(
  storage: ReadingStorage,
  now: Date,
  { district, day, entries }: { district: string; day: string; entries: RegisterEntry[] },
): Promise<SheetEffect[]> {
  const today = bangkokDay(now);
  const [years, windows, extensions] = await Promise.all([
    storage.listIndicatorYears(),
    storage.listWindows(),
    storage.listExtensionsOfDistrict(district),
  ]);
  const sheets = years.flatMap((year) =>
    windows.flatMap(({ period: code, ...days }) => {
      const period = parsePeriod(code);
      if (period?.fiscalYear !== year.fiscalYear || firstDay(period) < day) return [];
      const indicator = inQuarter(year, period);
      const given = extensions.find((extension) => extension.period === code);
      const window = windowState(extended(days, given?.dueOn), today);
      const ours = indicator.rows.from === 'roster' && isReportedBy(indicator, district);
      return ours && window !== 'closed' ? [{ indicator, period, code, window }] : [];
    }),
  );
  return Promise.all(
    sheets.map(async ({ indicator, period, code, window }): Promise<SheetEffect> => {
      const place = { indicator: indicator.code, period: code, district };
      const [stored, roster] = await Promise.all([storage.readSheet(place), rosterOf(storage, district, period)]);
      const before = roster?.communities ?? [];
      const after = communitiesOn(entries, firstDay(period));
      const [were, are] = [before, after].map((list) => new Set(list.map((community) => community.code)));
      const check = compileCheck(indicator, period);
      const begun = new Set(
        stored?.content.rows.filter((row) => check(row).begun).map((row) => String(row[subjectColumn])),
      );
      return {
        ...{ indicator: indicator.code, title: indicator.title, period: code, window },
        ...{ state: stored?.standing.state ?? 'none', revision: stored?.revision ?? 0 },
        ...{ before: before.length, after: after.length },
        come: after.filter((community) => !were?.has(community.code)),
        go: before
          .filter((community) => !are?.has(community.code))
          .map((community) => ({ ...community, filled: begun.has(community.code) })),
      };
    }),
  );
}
