import { placeOffice, toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { LoggedFact } from '../../storage/port/log.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { officeOf } from '../sheets/find-sheet.ts';

/** How the office is called whose a fact is; null where it is nobody's. */
export async function officeName(
  storage: ReadingStorage,
  { district: code, indicator, period: name }: Pick<LoggedFact, 'district' | 'indicator' | 'period'>,
): Promise<Text | null> {
  if (code === null) return null;
  const period = parsePeriod(name ?? '');
  const found = indicator !== null && period ? await storage.readIndicatorIn(indicator, period) : null;
  if (found) return (await officeOf(storage, found, toOfficePlace(code))).name;
  const department = (await storage.listDepartments()).find((one) => one.code === code);
  return department?.name ?? placeOffice(code);
}
