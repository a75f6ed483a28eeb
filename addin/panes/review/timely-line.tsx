import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { timelyWords } from './timely-words.ts';

/** How timely a district has been with a sheet, for whoever gives a score for it; nothing until it is known. */
export function TimelyLine({ place: { district, ...quarter } }: { place: SheetPlace }) {
  const { say } = useSpeech();
  const { value } = useAnswer('listTimeliness', { parameters: quarter });
  const found = value?.find((one) => one.district === district);
  return found ? <span>{say(timelyWords(found))}</span> : null;
}
