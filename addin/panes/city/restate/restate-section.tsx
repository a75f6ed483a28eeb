import { Button, Spinner } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import { z } from 'zod';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { placeName } from '../../../../shared/rules/offices/offices.ts';
import { type Period, periodCode } from '../../../../shared/terms/period.ts';
import type { Consolidation } from '../../../../shared/wire/city.ts';
import { asSeen, type RestatementPreview } from '../../../../shared/wire/restatements.ts';
import type { Trouble } from '../../../outcome.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { useRefresh } from '../../../parts/answers/use-refresh.ts';
import { Section } from '../../../parts/layout/section.tsx';
import { ConfirmDialog } from '../../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { ReasonField } from '../../../parts/messages/reason-field.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useMe, useServices } from '../../../parts/services.ts';
import { useKept } from '../../../parts/use-kept.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { changedSheets, RestateEffect } from './restate-effect.tsx';
import { restateWords as words } from './restate-words.ts';

type Stage =
  | { at: 'resting' | 'looking' | 'working' }
  | { at: 'confirming'; preview: RestatementPreview }
  | { at: 'failed'; trouble: Trouble }
  | { at: 'done'; sheets: number };

type RestateSectionProps = { place: { indicator: Indicator; period: Period }; consolidation: Consolidation };

/** Offers the planning office to count what is accepted anew, where it stands on anything else than is in force. */
export function RestateSection({ place: { indicator, period }, consolidation }: RestateSectionProps) {
  const { role } = useMe();
  const { districts, cancelled } = consolidation;
  const accepted = districts.some(({ state }) => state === 'accepted' || state === 'evaluated');
  if (role !== 'planning' || cancelled !== null || !accepted) return null;
  return <Restate place={{ indicator: indicator.code, period: periodCode(period) }} />;
}

function Restate({ place }: { place: { indicator: string; period: string } }) {
  const { say } = useSpeech();
  const { call } = useServices();
  const { refresh } = useRefresh();
  const { value, trouble, reload } = useAnswer('previewRestatement', { parameters: place });
  const [stage, setStage] = useState<Stage>({ at: 'resting' });
  const [reason, setReason] = useKept(`restate.${place.indicator}.${place.period}`, z.string(), '');
  const rest = () => setStage({ at: 'resting' });
  const changing = value ? changedSheets(value) : [];

  const look = async () => {
    setStage({ at: 'looking' });
    const outcome = await call('previewRestatement', { parameters: place });
    if (!outcome.ok) return setStage({ at: 'failed', trouble: outcome.trouble });
    setStage({ at: 'confirming', preview: outcome.value });
  };
  const restate = async (preview: RestatementPreview) => {
    setStage({ at: 'working' });
    const sheets = changedSheets(preview).map(asSeen);
    const outcome = await call('restate', { parameters: place, body: { reason: reason.trim(), sheets } });
    refresh();
    if (!outcome.ok) return setStage({ at: 'failed', trouble: outcome.trouble });
    setReason('');
    setStage({ at: 'done', sheets: sheets.length });
  };
  if (changing.length === 0 && stage.at === 'resting') {
    // That nobody can be reached is said by the city's own answer.
    return trouble?.code === 'problem' ? <TroubleMessage trouble={trouble} onRetry={() => void reload()} /> : null;
  }
  const busy = stage.at === 'looking' || stage.at === 'working';
  const preview = stage.at === 'confirming' ? stage.preview : null;
  return (
    <Section title={say(words.title)}>
      {changing.length > 0 && stage.at !== 'done' && (
        <>
          <strong>{say(words.offer(changing.length))}</strong>
          <span>{say(words.offerWhy)}</span>
          <Button icon={<HistoryRegular />} disabledFocusable={busy} onClick={() => void look()}>
            {say(words.look)}
          </Button>
        </>
      )}
      {busy && <Spinner size="tiny" label={say(stage.at === 'working' ? words.working : words.looking)} />}
      {stage.at === 'failed' && <Failed trouble={stage.trouble} onClose={rest} />}
      {stage.at === 'done' && (
        <Message intent="success" title={say(words.done(stage.sheets))} onClose={rest}>
          {say(words.doneWhy)}
        </Message>
      )}
      <ConfirmDialog
        open={preview !== null}
        title={words.dialog(preview ? changedSheets(preview).length : 0)}
        confirm={words.confirm}
        disabled={reason.trim() === '' || (preview !== null && changedSheets(preview).length === 0)}
        onConfirm={() => preview && void restate(preview)}
        onDismiss={rest}
      >
        {preview && <RestateEffect preview={preview} />}
        <ReasonField reason={reason} onChange={setReason} />
      </ConfirmDialog>
    </Section>
  );
}

/** Refused as a whole where a sheet is not as it was seen: which ones. */
function Failed({ trouble, onClose }: { trouble: Trouble; onClose(): void }) {
  const { say } = useSpeech();
  const moved = trouble.problem?.districts ?? [];
  if (moved.length === 0) return <TroubleMessage trouble={trouble} onClose={onClose} />;
  const names = moved.map(placeName);
  const joined = { th: names.map(({ th }) => th).join(', '), en: names.map(({ en }) => en).join(', ') };
  return (
    <Message intent="error" title={say(words.moved(joined))} onClose={onClose}>
      {say(words.movedWhy)}
    </Message>
  );
}
