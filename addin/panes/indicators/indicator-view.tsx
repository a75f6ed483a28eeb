import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { readIndicatorFile } from '../../../shared/indicator/read-file.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useIndicator } from '../../parts/answers/use-indicator.ts';
import { useLast } from '../../parts/answers/use-last.ts';
import { Card } from '../../parts/layout/card.tsx';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
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
import { TextsForm } from './texts/texts-form.tsx';
import { textsWords } from './texts/texts-words.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type StoredIndicatorProps = { summary: IndicatorSummary; indicators: IndicatorSummary[]; onBack(): void };

/** An indicator that is there already: how it reads, how its sheet looks, and the form of its texts. */
export function StoredIndicator({ summary, indicators, onBack }: StoredIndicatorProps) {
  const { say } = useSpeech();
  const { role } = useMe();
  const answer = useIndicator(summary);
  const indicator = useLast(answer.value);
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
            {indicator.draft && role === 'administrator' && <PublishDraft {...{ indicator, indicators }} />}
          </Card>
          <Card>
            <Disclosure label={say(textsWords.title)}>
              <TextsForm summary={summary} />
            </Disclosure>
          </Card>
          <IndicatorInWords indicator={indicator} />
        </>
      )}
    </SubPage>
  );
}

/** A draft is published as the version after it: what has been stored stays as it was. */
function PublishDraft({ indicator, indicators }: { indicator: Indicator; indicators: IndicatorSummary[] }) {
  const { draft: _, ...rest } = indicator;
  const json = JSON.stringify({ ...rest, version: indicator.version + 1 });
  const file = readIndicatorFile(new TextEncoder().encode(json));
  if (file.kind === 'faults') return <FaultList faults={file.faults} json={file.json} />;
  return <PublishControls file={file} inForce={versionInForce(indicators, indicator)} />;
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

/** Null where there is none yet, as of an indicator of which there are drafts only. */
function versionInForce(
  indicators: IndicatorSummary[],
  { code, fiscalYear }: Pick<IndicatorSummary, 'code' | 'fiscalYear'>,
) {
  return indicators.find((one) => !one.draft && one.code === code && one.fiscalYear === fiscalYear)?.version ?? null;
}
