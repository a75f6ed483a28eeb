import { Button, Spinner } from '@fluentui/react-components';
import { MegaphoneRegular } from '@fluentui/react-icons/svg/megaphone';
import { useState } from 'react';
import type { Fault } from '../../../shared/indicator/file/fault.ts';
import type { IndicatorFile } from '../../../shared/indicator/read-file.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import { done, type Trouble } from '../../outcome.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { ConfirmDialog } from '../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { ReasonField } from '../../parts/messages/reason-field.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { authorWords as words } from './author-words.ts';
import { ConsequencesPart } from './consequences/consequences-part.tsx';
import { useConsequences } from './consequences/use-consequences.ts';
import { FaultList } from './fault-list.tsx';

type Sound = Extract<IndicatorFile, { kind: 'indicator' }>;

type Stage =
  | { at: 'resting' | 'confirming' | 'working' | 'done' }
  | { at: 'faults'; faults: Fault[] }
  | { at: 'failed'; trouble: Trouble };

type PublishControlsProps = {
  file: Sound;
  /** The version in force now; null where there is none yet. */
  inForce: number | null;
};

/** Publishes a file that has no faults, once that has been confirmed. */
export function PublishControls({ file, inForce }: PublishControlsProps) {
  const { say } = useSpeech();
  const { call } = useServices();
  const [stage, setStage] = useState<Stage>({ at: 'resting' });
  const { code, fiscalYear, version, draft } = file.indicator;
  const name = `${code} / ${fiscalYear} (${say(words.version(version))})`;
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState<Quarter | null>(null);
  const replaces = !draft && inForce !== null && inForce !== version;
  const rest = () => setStage({ at: 'resting' });
  const parameters = { indicator: code, fiscalYear: String(fiscalYear) };
  const year = useAnswer('readTargets', replaces ? { parameters: { fiscalYear: String(fiscalYear) } } : null);
  const looking = useConsequences(replaces && stage.at === 'confirming', from, async (quarter) => {
    const outcome = await call('previewIndicator', { parameters, query: startOf(quarter), body: file.json });
    return outcome.ok ? done([outcome.value]) : outcome;
  });

  const publish = async () => {
    setStage({ at: 'working' });
    const outcome = await call('publishIndicator', {
      parameters,
      query: replaces ? { ...startOf(from), reason: reason.trim() } : {},
      body: file.json,
    });
    if (outcome.ok) return setStage({ at: 'done' });
    const { trouble } = outcome;
    const faults = trouble.problem?.faults;
    setStage(faults ? { at: 'faults', faults } : { at: 'failed', trouble });
  };
  return (
    <>
      <Button
        appearance="primary"
        icon={<MegaphoneRegular />}
        disabledFocusable={stage.at === 'working'}
        onClick={() => setStage({ at: 'confirming' })}
      >
        {say(words.publish)}
      </Button>
      {stage.at === 'working' && <Spinner size="tiny" label={say(words.publishing)} />}
      {stage.at === 'done' && <Message intent="success" title={say(words.published(name))} onClose={rest} />}
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} onClose={rest} />}
      {stage.at === 'faults' && <FaultList faults={file.place(stage.faults)} json={file.json} />}
      <ConfirmDialog
        open={stage.at === 'confirming'}
        title={words.confirm(name)}
        confirm={words.publish}
        cancel={words.cancel}
        disabled={replaces && (reason.trim() === '' || looking.at !== 'told')}
        onConfirm={() => void publish()}
        onDismiss={rest}
      >
        <p>{say(file.indicator.title)}</p>
        <p>{say(draft ? words.confirmDraft : replaces ? words.confirmReplacing : words.confirmWhy)}</p>
        {replaces && (
          <ConsequencesPart
            fiscalYear={fiscalYear}
            open={year.value?.open ?? []}
            from={from}
            onFrom={setFrom}
            looking={looking}
          />
        )}
        {replaces && <ReasonField reason={reason} onChange={setReason} />}
      </ConfirmDialog>
    </>
  );
}

/** The quarter as the address of the operation carries it; the server takes the first open one where none is named. */
function startOf(quarter: Quarter | null): { from?: `${Quarter}` } {
  return quarter === null ? {} : { from: `${quarter}` };
}
