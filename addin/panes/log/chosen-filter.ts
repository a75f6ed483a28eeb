import type { LoggedDeed } from '../../../shared/rules/log/deed-words.ts';
import type { IsoDate } from '../../../shared/terms/date.ts';
import type { LogFilter } from '../../../shared/wire/log.ts';

/** What is chosen in the fields; an empty text leaves it open. */
export type ChosenFilter = {
  person: string;
  act: LoggedDeed | '';
  indicator: string;
  period: string;
  district: string;
  from: IsoDate | '';
  to: IsoDate | '';
};

export const nothingChosen: ChosenFilter = {
  person: '',
  act: '',
  indicator: '',
  period: '',
  district: '',
  from: '',
  to: '',
};

/** What the server is asked for: only what was chosen. */
export function chosenFilter(chosen: ChosenFilter): LogFilter {
  const written = { ...chosen, person: chosen.person.trim() };
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ''));
}
