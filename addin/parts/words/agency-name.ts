import type { Text } from '../../../shared/terms/text.ts';
import type { Agency } from '../../../shared/wire/city.ts';
import { frameWords } from './frame-words.ts';

/** An agency by its name; of a district that of its office. */
export function agencyName({ name, district }: Agency): Text {
  return district === null ? name : frameWords.district(name);
}
