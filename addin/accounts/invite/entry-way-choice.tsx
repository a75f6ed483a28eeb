import type { Text } from '../../../shared/terms/text.ts';
import type { EntryWay } from '../../../shared/wire/accounts.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { inviteWords as words } from './invite-words.ts';

type EntryWayChoiceProps = {
  /** Why nothing can go by mail; null where it can. */
  noMail: Text | null;
  value: EntryWay;
  onChoose(by: EntryWay): void;
};

/** By what people come in: what is handed over, or mail where there is a mail server. */
export function EntryWayChoice({ noMail, value, onChoose }: EntryWayChoiceProps) {
  const { say } = useSpeech();
  const offered = [...(['address', 'password'] as const), ...(noMail ? [] : (['mail'] as const))];
  return (
    <Choice
      label={say(words.way)}
      hint={noMail ? say(noMail) : undefined}
      value={value}
      options={offered.map((by) => [by, say(words.ways[by])] as const)}
      onChoose={onChoose}
    />
  );
}
