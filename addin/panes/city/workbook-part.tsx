import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { Card } from '../../parts/layout/card.tsx';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { worksheetWords as words } from './worksheet-words.ts';

const useStyles = makeStyles({
  card: { padding: '2px 8px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBottom: '6px' },
});

/**
 * What is done with the city in the workbook, folded in a line: open where the city's worksheet is there already, until the
 * person says otherwise, which is kept.
 */
export function WorkbookPart({ laid, children }: { laid: boolean; children: ReactNode }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [chosen, choose] = useKept('city-workbook', z.boolean().nullable(), null);
  return (
    <Card className={styles.card}>
      <Disclosure label={say(words.inWorkbook)} keptOpen={{ open: chosen ?? laid, onToggle: choose }}>
        <div className={styles.content}>{children}</div>
      </Disclosure>
    </Card>
  );
}
