import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useIndicator } from '../../parts/answers/use-indicator.ts';
import { Card } from '../../parts/layout/card.tsx';
import { Heading } from '../../parts/layout/heading.tsx';
import { SubPage } from '../../parts/layout/sub-page.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useMe } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { IndicatorSheetPane } from '../indicator-sheet/indicator-sheet-pane.tsx';
import { OpenSheetPage } from '../indicator-sheet/open-sheet-page.tsx';
import { authorWords as words } from './author-words.ts';
import type { ChosenFile } from './chosen-file.ts';
import { FaultList } from './fault-list.tsx';
import { FileButton } from './file-button.tsx';
import { IndicatorInWords } from './indicator-in-words.tsx';
import { PreviewControls } from './preview-controls.tsx';
import { PublishControls } from './publish-controls.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** An indicator that is there already: how it reads, and how its sheet looks. */
export function StoredIndicator({ summary, onBack }: { summary: IndicatorSummary; onBack(): void }) {
  const answer = useIndicator(summary);
  const { value: indicator } = answer;
  const [asPage, setAsPage] = useState(false);
  if (asPage) {
    const opened = { indicator: summary.code, fiscalYear: summary.fiscalYear, office: null, quarter: null };
    return <IndicatorSheetPane opened={opened} onBack={() => setAsPage(false)} />;
  }
  return (
    <SubPage back={words.back} onBack={onBack}>
      <AnswerMessage answer={answer} />
      {indicator && (
        <>
          <IndicatorHeading indicator={indicator} />
          {!summary.draft && <OpenSheetPage onOpen={() => setAsPage(true)} />}
          <Card>
            <PreviewControls indicator={indicator} />
          </Card>
          <IndicatorInWords indicator={indicator} />
        </>
      )}
    </SubPage>
  );
}

type FileIndicatorProps = {
  chosen: ChosenFile;
  indicators: IndicatorSummary[];
  onRead(chosen: ChosenFile): void;
  onBack(): void;
};

/** A file from disk: its faults, or how it reads, looks and is published. */
export function FileIndicator({ chosen, indicators, onRead, onBack }: FileIndicatorProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { role } = useMe();
  const { name, file } = chosen;
  return (
    <SubPage back={words.back} onBack={onBack}>
      {file.kind === 'faults' ? (
        <Heading small>{say(words.check)}</Heading>
      ) : (
        <IndicatorHeading indicator={file.indicator} />
      )}
      <span className={styles.quiet}>{say(words.file(name))}</span>
      <FileButton label={words.chooseAgain} onRead={onRead} />
      {file.kind === 'faults' ? (
        <FaultList faults={file.faults} json={file.json} />
      ) : (
        <>
          <Message intent="success" title={say(words.fine)} />
          <Card>
            <PreviewControls indicator={file.indicator} />
            {role === 'administrator' ? (
              <PublishControls file={file} inForce={versionInForce(indicators, file.indicator)} />
            ) : (
              <span className={styles.quiet}>{say(words.publishedBy)}</span>
            )}
          </Card>
          <IndicatorInWords indicator={file.indicator} />
        </>
      )}
    </SubPage>
  );
}

function IndicatorHeading({ indicator: { title, draft } }: { indicator: Indicator }) {
  const { say } = useSpeech();
  return (
    <div>
      <Heading small>{say(title)}</Heading>
      {draft && (
        <Badge appearance="tint" color="warning">
          {say(words.draft)}
        </Badge>
      )}
    </div>
  );
}

function versionInForce(
  indicators: IndicatorSummary[],
  { code, fiscalYear }: Pick<IndicatorSummary, 'code' | 'fiscalYear'>,
) {
  return indicators.find((one) => one.code === code && one.fiscalYear === fiscalYear)?.version ?? null;
}
