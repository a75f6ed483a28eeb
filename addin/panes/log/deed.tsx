import { makeStyles, tokens } from '@fluentui/react-components';
import { factWords } from '../../../shared/rules/log/fact-words.ts';
import { parsePeriod, periodName } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { LoggedDeed } from '../../../shared/wire/log.ts';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { changesWords } from '../../parts/sheets/changes-words.ts';
import { RevisionChanges } from '../../parts/sheets/revision-changes.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { logWords as words } from './log-words.ts';

const useStyles = makeStyles({
  deed: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet,
  text: { whiteSpace: 'pre-line' },
});

/** One deed: what, where, when, by whom, why, and what it changed from what to what. */
export function Deed({ deed }: { deed: LoggedDeed }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { link, at, by, words: act, reason, changes, more, revisions } = deed;
  const { indicator, period, district } = deed;
  // A change has no other name than its place, and a deed's never move.
  const numbered = changes.map((change, index) => ({ ...change, number: index + 1 }));
  return (
    <li className={styles.deed}>
      <strong>{say(act)}</strong>
      <span>{placeWords(deed).map(say).join(' · ')}</span>
      <span className={styles.quiet}>{say(momentName(at))}</span>
      <span className={styles.quiet}>
        {say(words.by(by.displayName, by.username))} · {say(words.link(link))}
      </span>
      {reason !== '' && <span className={styles.text}>{say(words.reason(reason))}</span>}
      {numbered.map(({ what, before, after, number }) => (
        <span key={number}>
          {before === null && after !== null
            ? say(words.set(what, say(after)))
            : say(changesWords.beforeAfter(what, say(before ?? words.nothing), say(after ?? words.nothing)))}
        </span>
      ))}
      {more > 0 && <span className={styles.quiet}>{say(words.more(more))}</span>}
      {revisions && indicator !== null && period !== null && district !== null && (
        <Disclosure label={say(changesWords.rows)}>
          <RevisionChanges place={{ indicator, period, district }} {...revisions} />
        </Disclosure>
      )}
    </li>
  );
}

/** What a deed is about: the sheet, or as far as it has a place; else what kind of thing. */
function placeWords({ fact, indicator, period: code, office }: LoggedDeed): Text[] {
  const period = parsePeriod(code ?? '');
  const place = [
    ...(indicator === null ? [] : [{ th: indicator, en: indicator }]),
    ...(period ? [periodName(period)] : []),
    ...(office ? [office] : []),
  ];
  return place.length > 0 ? place : [factWords[fact]];
}
