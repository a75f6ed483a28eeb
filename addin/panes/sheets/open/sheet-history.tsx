import { makeStyles, tokens } from '@fluentui/react-components';
import { actNames } from '../../../../shared/rules/sheets/act-names.ts';
import { keptRevision, prunedWords } from '../../../../shared/rules/sheets/kept-drafts.ts';
import { inAddress } from '../../../../shared/wire/parameters.ts';
import type { SheetEvent } from '../../../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../../../shared/wire/terms.ts';
import { AnswerMessage } from '../../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { changesWords } from '../../../parts/sheets/changes-words.ts';
import { historyWords as words } from '../../../parts/sheets/history-words.ts';
import { RevisionChanges } from '../../../parts/sheets/revision-changes.tsx';
import { sheetStateWords } from '../../../parts/sheets/sheet-state-words.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { momentName } from '../../../parts/words/moments.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  event: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  message: { margin: '2px 0 0', whiteSpace: 'pre-line' },
});

/**
 * Everything that was done to the sheet, the latest first, with what each stored revision changed; `step` says how much there
 * is.
 */
export function SheetHistory({ place, step }: { place: SheetPlace; step: number }) {
  const { say } = useSpeech();
  return (
    <Disclosure label={say(words.title)}>
      <Events key={step} place={place} />
    </Disclosure>
  );
}

function Events({ place }: { place: SheetPlace }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const answer = useAnswer('readReview', { parameters: inAddress(place) });
  if (!answer.value) return <AnswerMessage answer={answer} />;
  const { events } = answer.value;
  if (events.length === 0) return <span className={styles.quiet}>{say(words.none)}</span>;
  return (
    <ol className={styles.list}>
      {events
        .map((event, index) => <Event key={event.step} event={event} before={beforeOf(events, index)} place={place} />)
        .reverse()}
    </ol>
  );
}

/** The revision before an event's, and the nearest one that still has its content. */
function beforeOf(events: SheetEvent[], index: number): EventProps['before'] {
  const gone = new Set(events.flatMap(({ pruned, revision }) => (pruned ? [revision] : [])));
  const revision = events[index - 1]?.revision ?? 0;
  return { revision, kept: keptRevision(revision, gone) };
}

type EventProps = {
  event: SheetEvent;
  /** The revisions that were stored before it: the last, and the last that has its content; 0 for none. */
  before: { revision: number; kept: number };
  place: SheetPlace;
};

function Event({ event: { act, at, by, revision, pruned, message, request }, before, place }: EventProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const items = request?.items.length ?? 0;
  return (
    <li className={styles.event}>
      <strong>{say(actNames[act])}</strong>
      {revision > 0 && ` · ${say(words.revision(revision))}`}
      <span className={styles.quiet}>
        {say(momentName(at))} · {by}
      </span>
      {message !== '' && <p className={styles.message}>{message}</p>}
      {act === 'return' && items > 0 && <span className={styles.quiet}>{say(sheetStateWords.items(items))}</span>}
      {pruned && <span className={styles.quiet}>{say(prunedWords)}</span>}
      {revision > before.revision && !pruned && (
        <Disclosure label={say(changesWords.title)}>
          <RevisionChanges place={place} from={before.kept} to={revision} />
        </Disclosure>
      )}
    </li>
  );
}
