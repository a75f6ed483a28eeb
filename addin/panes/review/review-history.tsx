import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { prunedWords } from '../../../shared/rules/sheets/kept-drafts.ts';
import type { SheetEvent } from '../../../shared/wire/sheets.ts';
import { mainFigureText } from '../../figures/figure-view.ts';
import { LongList } from '../../parts/layout/long-list.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { scoreWords } from '../city/district-facts.ts';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  event: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet,
  message: { whiteSpace: 'pre-line' },
});

/** Everything that was done to the sheet, the latest first: who, when, from which revision, and with which words. */
export function ReviewHistory({
  events,
  indicator: { results },
}: {
  events: SheetEvent[];
  indicator: Pick<Indicator, 'results'>;
}) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const latest = [...events].sort((one, other) => other.step - one.step);
  return (
    <Section title={say(words.history)}>
      <LongList items={latest} page={8}>
        {({ step, act, by, at, revision, pruned, message, request, evaluation, restated }) => (
          <li key={step} className={styles.event}>
            <strong>{say(words.acts[act])}</strong>
            <span className={styles.quiet}>{say(words.byAt(by, momentName(at), revision))}</span>
            {pruned && <span className={styles.quiet}>{say(prunedWords)}</span>}
            {message !== '' && <span className={styles.message}>{message}</span>}
            {request && request.items.length > 0 && (
              <span className={styles.quiet}>{say(words.items(request.items.length))}</span>
            )}
            {restated && (
              <span className={styles.quiet}>{say(words.restatedAs(mainFigureText(results, restated.result)))}</span>
            )}
            {evaluation && <span className={styles.quiet}>{scoreWords(evaluation, language)}</span>}
          </li>
        )}
      </LongList>
    </Section>
  );
}
