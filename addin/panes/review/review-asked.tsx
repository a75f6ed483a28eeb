import { makeStyles, tokens } from '@fluentui/react-components';
import { itemKey, type ReturnRequest, wholeKey } from '../../../shared/terms/review.ts';
import { LongList } from '../../parts/layout/long-list.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { ReviewActions } from './review-actions.ts';
import { ReviewPlace } from './review-place.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  answer: { fontWeight: 600 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type ReviewAskedProps = { request: ReturnRequest; answers: Record<string, string>; actions: ReviewActions };

/** What the return in force asked for, with the district's answer beside each message. */
export function ReviewAsked({ request, answers, actions }: ReviewAskedProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { message, items } = request;
  return (
    <Section title={say(words.asked)}>
      {(message !== '' || items.length === 0) && (
        <div className={styles.whole}>
          <strong>{say(words.askedWhole)}</strong>
          {message !== '' && <span>{message}</span>}
          <Answer text={answers[wholeKey]} />
        </div>
      )}
      <LongList items={items} page={20}>
        {(item) => (
          <ReviewPlace
            key={itemKey(item)}
            name={actions.name(item)}
            onGoTo={() => actions.onGoTo(item)}
            onReturn={undefined}
          >
            {item.message !== '' && <span>{item.message}</span>}
            <Answer text={answers[itemKey(item)]} />
          </ReviewPlace>
        )}
      </LongList>
    </Section>
  );
}

function Answer({ text }: { text: string | undefined }) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (!text?.trim()) return <span className={styles.quiet}>{say(words.noAnswer)}</span>;
  return <span className={styles.answer}>{say(words.answer(text))}</span>;
}
