import { Link } from '@fluentui/react-components';
import { Message } from '../messages/message.tsx';
import { useSpeech } from '../words/language.tsx';
import { codeWords as words } from './code-words.ts';

/** Of a code that leads to no sheet that this person may see: the page on which anyone reads what the receipt says. */
export function HiddenReceipt({ code }: { code: string }) {
  const { say } = useSpeech();
  return (
    <>
      <Message intent="warning" title={say(words.hidden(code))}>
        {say(words.hiddenCure)}
      </Message>
      <Link href={`/verify/${code}`} target="_blank">
        {say(words.check)}
      </Link>
    </>
  );
}
