import { Badge, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { Card } from '../../parts/card.tsx';
import { frameWords } from '../../parts/frame-words.ts';
import { Heading } from '../../parts/heading.tsx';
import { useSpeech } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useMe } from '../../parts/services.ts';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { useIndicator } from '../../parts/use-indicator.ts';
import { authorWords as words } from './author-words.ts';
import type { ChosenFile } from './chosen-file.ts';
import { FaultList } from './fault-list.tsx';
import { FileButton } from './file-button.tsx';
import { IndicatorInWords } from './indicator-in-words.tsx';
import { PreviewControls } from './preview-controls.tsx';
import { PublishControls } from './publish-controls.tsx';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  back: { alignSelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** An indicator that is there already: how it reads, and how its sheet looks. */
export function StoredIndicator({ summary, onBack }: { summary: IndicatorSummary; onBack(): void }) {
  const { say } = useSpeech();
  const { value: indicator, trouble, loading, reload } = useIndicator(summary);
  return (
    <View onBack={onBack}>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!indicator && loading && <Spinner label={say(frameWords.loading)} />}
      {indicator && (
        <>
          <IndicatorHeading indicator={indicator} />
          <Card>
            <PreviewControls indicator={indicator} />
          </Card>
          <IndicatorInWords indicator={indicator} />
        </>
      )}
    </View>
  );
}

type FileIndicatorProps = {
  chosen: ChosenFile;
  indicators: IndicatorSummary[];
  onRead(chosen: ChosenFile): void;
  onPublished(): void;
  onBack(): void;
};

/** A file from disk: its faults, or how it reads, looks and is published. */
export function FileIndicator({ chosen, indicators, onRead, onPublished, onBack }: FileIndicatorProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { role } = useMe();
  const { name, file } = chosen;
  return (
    <View onBack={onBack}>
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
          <Notice intent="success" title={say(words.fine)} />
          <Card>
            <PreviewControls indicator={file.indicator} />
            {role === 'administrator' ? (
              <PublishControls
                file={file}
                inForce={versionInForce(indicators, file.indicator)}
                onPublished={onPublished}
              />
            ) : (
              <span className={styles.quiet}>{say(words.publishedBy)}</span>
            )}
          </Card>
          <IndicatorInWords indicator={file.indicator} />
        </>
      )}
    </View>
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

function View({ onBack, children }: { onBack(): void; children: ReactNode }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <main className={styles.pane}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(words.back)}
      </Button>
      {children}
    </main>
  );
}

function versionInForce(
  indicators: IndicatorSummary[],
  { code, fiscalYear }: Pick<IndicatorSummary, 'code' | 'fiscalYear'>,
) {
  return indicators.find((one) => one.code === code && one.fiscalYear === fiscalYear)?.version ?? null;
}
