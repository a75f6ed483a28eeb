import { placeName } from '../../../shared/rules/offices/offices.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Agency } from '../../../shared/wire/city.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';

/** The owners beside the districts in a quarter's year, and how any office of it is called by its code. */
export function useOwners(period: string): { owners: Agency[]; nameOf(office: string): Text } {
  const fiscalYear = String(parsePeriod(period)?.fiscalYear ?? '');
  const agencies = useAnswer('listAgencies', { parameters: { fiscalYear } }).value ?? [];
  const owners = agencies.filter(({ district }) => district === null);
  return { owners, nameOf: (office) => owners.find(({ code }) => code === office)?.name ?? placeName(office) };
}
