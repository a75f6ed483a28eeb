import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Register } from '../../../shared/wire/registers.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { publishedRegisters } from './published-list-order.ts';
import { setupWords as words } from './setup-words.ts';

type PublishedRegistersProps = {
  registers: Register[];
  /** The quarter from which they take effect. */
  effective: string;
};

/** The published list as the registers of all districts, in one press: all of them, or none. */
export function PublishedRegisters({ registers, effective }: PublishedRegistersProps) {
  const { say } = useSpeech();
  const { call } = useServices();
  const answer = useAnswer('readPublishedCommunities', { parameters: {} });
  const saving = useSaving();
  const [stored, setStored] = useState<{ communities: number; alike: number } | null>(null);
  const { value } = answer;
  const store = async () => {
    if (!value) return;
    const { order, communities, alike } = publishedRegisters(value, registers, effective, say(words.publishedReason));
    if (await saving.save(() => call('changeRegisters', { parameters: {}, body: order }))) {
      setStored({ communities, alike });
    }
  };
  if (stored) return <Message intent="success" title={say(words.publishedStored(stored.communities, stored.alike))} />;
  return (
    <>
      <AnswerMessage answer={answer} />
      {value && <span>{say(words.publishedWhy(value.source, value.communities.length))}</span>}
      <div>
        <Button appearance="primary" disabledFocusable={saving.busy || !value} onClick={() => void store()}>
          {say(words.published)}
        </Button>
      </div>
      {saving.trouble && <TroubleMessage trouble={saving.trouble} onClose={saving.rest} />}
    </>
  );
}
