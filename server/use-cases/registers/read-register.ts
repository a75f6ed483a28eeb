import { districts } from '../../../shared/catalogue/districts.ts';
import { bangkokDay, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { endOfDays } from '../../../shared/terms/date.ts';
import { firstDay, parsePeriod } from '../../../shared/terms/period.ts';
import type { Register } from '../../../shared/wire/registers.ts';
import type { ReadingStorage } from '../../storage/storage.ts';

/** What If-Match says of a district that has no register yet. */
export const noRegister = 'none';

/** A district's newest register, and from which quarters on it may be changed now. */
export async function readRegister(storage: ReadingStorage, now: Date, district: string): Promise<Register> {
  const [register, changes, quarters] = await Promise.all([
    storage.readRegister(district, endOfDays),
    storage.listRegisterChanges(district),
    changeableQuarters(storage, now),
  ]);
  return {
    district,
    id: register?.id ?? noRegister,
    demo: register?.demo ?? false,
    entries: register?.entries ?? [],
    quarters: quarters.filter(({ day }) => day >= (register?.validFrom ?? '')).map(({ code }) => code),
    changes: changes.map(({ validFrom, storedAt, storedBy, reason }) => ({
      effective: validFrom,
      storedAt,
      storedBy: storedBy.displayName,
      reason,
    })),
  };
}

/** Every district's newest register, in the order of their codes. */
export async function readRegisters(storage: ReadingStorage, now: Date): Promise<{ registers: Register[] }> {
  return { registers: await Promise.all(districts.map(({ code }) => readRegister(storage, now, code))) };
}

/** The quarters with none that is closed at the same time or after: what has been reported stays as it was. */
export async function changeableQuarters(storage: ReadingStorage, now: Date): Promise<{ code: string; day: string }[]> {
  const today = bangkokDay(now);
  const quarters = (await storage.listWindows()).flatMap(({ period: code, ...days }) => {
    const period = parsePeriod(code);
    return period ? [{ code, day: firstDay(period), closed: windowState(days, today) === 'closed' }] : [];
  });
  const lastClosed = quarters.reduce((last, { day, closed }) => (closed && day > last ? day : last), '');
  return quarters.filter(({ day }) => day > lastClosed).map(({ code, day }) => ({ code, day }));
}
