import { isPending, type Plea } from '../../../shared/terms/review.ts';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { reviewWords as words } from './review-words.ts';

/** The district's wish to have its accepted sheet reopened, while nobody has answered; the answers are among the acts. */
export function ReviewPlea({ plea }: { plea: Plea | null }) {
  const { say } = useSpeech();
  if (!isPending(plea)) return null;
  return (
    <Message intent="warning" title={say(words.pleading)}>
      <div>{plea.message}</div>
      {say(words.pleadedBy(plea.by, momentName(plea.at)))}
    </Message>
  );
}
