import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { useState } from 'react';
import type { PlacedFault } from '../../../shared/indicator/file/read-json.ts';
import { Card } from '../../parts/layout/card.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { authorWords as words } from './author-words.ts';
import { faultPlace } from './fault-place.ts';

/** Faults shown before the person asks for more. */
const page = 50;

const useStyles = makeStyles({
  title: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  fault: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  what: { fontWeight: 600 },
  cure: { color: tokens.colorNeutralForeground2 },
});

/** Everything that is to be mended in an indicator file, each with its place in it; `json` names the entries of its lists. */
export function FaultList({ faults, json }: { faults: PlacedFault[]; json: unknown }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [shown, setShown] = useState(page);
  return (
    <Card label={say(words.faults(faults.length))}>
      <div role="alert">
        <h2 className={styles.title}>
          <ErrorCircleRegular className={styles.icon} aria-hidden /> {say(words.faults(faults.length))}
        </h2>
        <span>{say(words.faultsWhy)}</span>
      </div>
      <ol className={styles.list}>
        {faults.slice(0, shown).map(({ path, position, what, cure }) => (
          <li key={`${position?.line}:${position?.column} ${path.join('.')} ${what.en}`} className={styles.fault}>
            <span className={styles.place}>
              {position && `${say(words.line(position.line))} · `}
              {say(faultPlace(path, json))}
            </span>
            <span className={styles.what}>{say(what)}</span>
            <span className={styles.cure}>{say(cure)}</span>
          </li>
        ))}
      </ol>
      {faults.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + page)}>
          {say(words.moreFaults(faults.length - shown))}
        </Button>
      )}
    </Card>
  );
}
