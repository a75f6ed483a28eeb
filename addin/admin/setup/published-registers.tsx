import { Button } from '@fluentui/react-components';
import type { Register } from '../../../shared/wire/registers.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { type PublishedOrder, publishedRegisters } from './published-list-order.ts';
import { setupWords as words } from './setup-words.ts';

/** How many communities have been stored, and how many of them have names near each other. */
export type PublishedStored = Pick<PublishedOrder, 'communities' | 'alike'>;

type PublishedRegistersProps = {
  registers: Register[];
  /** The quarter from which they take effect. */
  effective: string;
  onStored(stored: PublishedStored): void;
};

/** The published list as the registers of all districts, in one press: all of them, or none. */
export function PublishedRegisters({ registers, effective, onStored }: PublishedRegistersProps) {
  const { say } = useSpeech();
  const { call } = useServices();
  const answer = useAnswer('readPublishedCommunities', { parameters: {} });
  const saving = useSaving();
  const { value } = answer;
  const store = async () => {
    if (!value) return;
    const { order, communities, alike } = publishedRegisters(value, registers, effective, say(words.publishedReason));
    if (await saving.save(() => call('changeRegisters', { parameters: {}, body: order }))) {
      onStored({ communities, alike });
    }
  };
  return (
    <>
      <AnswerMessage answer={answer} />
      {value && <span>{say(words.publishedWhy(value.source))}</span>}
      <div>
        <Button appearance="primary" disabledFocusable={saving.busy || !value} onClick={() => void store()}>
          {say(words.published)}
        </Button>
      </div>
      {saving.trouble && <TroubleMessage trouble={saving.trouble} onClose={saving.rest} />}
    </>
  );
}
