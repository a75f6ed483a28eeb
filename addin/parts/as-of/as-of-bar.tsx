import { Button } from '@fluentui/react-components';
import { use } from 'react';
import { pastMoment } from '../../../shared/wire/parameters.ts';
import { Message } from '../messages/message.tsx';
import { useSpeech } from '../words/language.tsx';
import { momentName } from '../words/moments.ts';
import { AsOfContext } from './as-of-context.ts';
import { asOfWords as words } from './as-of-words.ts';

/** That what is shown is of a moment of the past, also on paper, and the way back; nothing while it is of now. */
export function AsOfBar() {
  const { say } = useSpeech();
  const asOf = use(AsOfContext);
  if (!asOf || asOf.moment === null) return null;
  const { moment, look } = asOf;
  // What an address says may be no moment at all: the server refuses it then, in words of its own.
  const read = pastMoment.safeParse(moment).success;
  const back = <Button onClick={() => look(null)}>{say(words.back)}</Button>;
  return (
    <Message intent="warning" title={say(read ? words.shown(momentName(moment)) : words.unread)} actions={back}>
      {read && say(words.onlyLook)}
    </Message>
  );
}
