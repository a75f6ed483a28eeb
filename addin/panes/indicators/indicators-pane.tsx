import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { Card } from '../../parts/card.tsx';
import { frameWords } from '../../parts/frame-words.ts';
import { useSpeech } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PanePage } from '../../parts/pane-page.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { useIndicators } from '../../parts/use-indicators.ts';
import { authorWords as words } from './author-words.ts';
import type { ChosenFile } from './chosen-file.ts';
import { FileButton } from './file-button.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { FileIndicator, StoredIndicator } from './indicator-view.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type Shown = { from: 'file'; chosen: ChosenFile; time: number } | { from: 'server'; summary: IndicatorSummary } | null;

/** Where indicators are prepared: those there are, and a file from disk that may become one. */
export default function IndicatorsPane() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { value, trouble, loading, reload } = useIndicators();
  const [shown, setShown] = useState<Shown>(null);
  const back = () => setShown(null);
  // Every reading is a new view, also of the same file.
  const read = (chosen: ChosenFile) =>
    setShown((now) => ({ from: 'file', chosen, time: now?.from === 'file' ? now.time + 1 : 0 }));

  if (shown?.from === 'server') return <StoredIndicator summary={shown.summary} onBack={back} />;
  if (shown?.from === 'file') {
    return (
      <FileIndicator
        key={shown.time}
        chosen={shown.chosen}
        indicators={value ?? []}
        onRead={read}
        onPublished={reload}
        onBack={back}
      />
    );
  }
  return (
    <PanePage title={words.title} loading={loading} onRefresh={reload}>
      <Card label={say(words.check)}>
        <h2 className={styles.title}>{say(words.check)}</h2>
        <span>{say(words.checkWhy)}</span>
        <FileButton label={words.choose} onRead={read} />
      </Card>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!value && loading && <Spinner label={say(frameWords.loading)} />}
      {value?.length === 0 && <Notice intent="info" title={say(words.none)} />}
      {value && <IndicatorList indicators={value} onShow={(summary) => setShown({ from: 'server', summary })} />}
    </PanePage>
  );
}
