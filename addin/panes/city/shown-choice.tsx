import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { Card } from '../../parts/layout/card.tsx';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { quarterShort } from '../../parts/words/period-words.ts';
import { worksheetWords } from './worksheet-words.ts';

const useStyles = makeStyles({
  card: { padding: '2px 8px' },
  label: {
    // A title may take a paragraph: its beginning is shown, and the whole of it below the choice itself.
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBottom: '6px' },
});

type ShownChoiceProps = { indicator: IndicatorSummary; period: string; view: View; children: ReactNode };

/** What is shown, in a line: the choices stand below it once it is pressed. */
export function ShownChoice({ indicator, period, view, children }: ShownChoiceProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const shown = [indicator.code, say(quarterShort(period)), say(worksheetWords.views[view])].join(' · ');
  return (
    <Card className={styles.card}>
      <Disclosure
        label={
          <span className={styles.label}>
            {shown} · {say(indicator.title)}
          </span>
        }
      >
        <div className={styles.choices}>{children}</div>
      </Disclosure>
    </Card>
  );
}
