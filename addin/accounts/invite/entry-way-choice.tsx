import type { EntryWay } from '../../../shared/wire/accounts.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { inviteWords as words } from './invite-words.ts';

type EntryWayChoiceProps = {
  /** Whether mail can be sent. */
  mail: boolean;
  value: EntryWay;
  onChoose(by: EntryWay): void;
};

/** By what people come in: what is handed over, or mail where there is a mail server. */
export function EntryWayChoice({ mail, value, onChoose }: EntryWayChoiceProps) {
  const { say } = useSpeech();
  const offered = [...(['address', 'password'] as const), ...(mail ? (['mail'] as const) : [])];
  return (
    <Choice
      label={say(words.way)}
      hint={mail ? undefined : say(words.noMail)}
      value={value}
      options={offered.map((by) => [by, say(words.ways[by])] as const)}
      onChoose={onChoose}
    />
  );
}
