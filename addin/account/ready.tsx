import { Button } from '@fluentui/react-components';
import { Message } from '../parts/messages/message.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { accountWords as words } from './account-words.ts';

/** What whoever has come in for the first time does next. */
export function Ready() {
  const { say } = useSpeech();
  return (
    <Message
      intent="success"
      title={say(words.ready)}
      actions={
        <Button as="a" href="/board">
          {say(words.toBoard)}
        </Button>
      }
    >
      {say(words.readyWhy)}
    </Message>
  );
}
