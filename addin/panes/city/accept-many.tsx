import { Button, Checkbox, Field, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { placeName } from '../../../shared/rules/offices/offices.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { underSeen } from '../../../shared/wire/review.ts';
import type { Trouble } from '../../outcome.ts';
import { ConfirmDialog } from '../../parts/messages/confirm-dialog.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useServices } from '../../parts/services.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { quarterShort } from '../../parts/words/period-words.ts';
import type { Answer } from '../../sync/client.ts';
import { AcceptSummary } from './accept-summary.tsx';
import { districtWords as words } from './district-words.ts';
import { OutcomeList } from './outcome-list.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Stage =
  | { at: 'resting' | 'confirming' | 'working' }
  | { at: 'failed'; trouble: Trouble }
  | { at: 'ended'; outcomes: Answer<'acceptMany'>['outcomes'] };

type AcceptManyProps = {
  place: { indicator: string; period: string };
  /** What the indicator is called. */
  title: Text;
  /** Every district that can be accepted among those that are shown. */
  acceptable: DistrictLine[];
  chosen: DistrictLine[];
  onChoose(districts: string[]): void;
};

/** Accepts the chosen districts at once, after saying what is among them; then says of each how it ended. */
export function AcceptMany({ place, title, acceptable, chosen, onChoose }: AcceptManyProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [stage, setStage] = useState<Stage>({ at: 'resting' });
  const [message, setMessage] = useKept(`accept-many.${place.indicator}.${place.period}`, z.string(), '');
  const rest = () => setStage({ at: 'resting' });
  const all = acceptable.length > 0 && acceptable.every((line) => chosen.includes(line));

  const accept = async () => {
    setStage({ at: 'working' });
    const sheets = chosen.map(({ district, step, basis }) => ({ district, step, ...underSeen(basis) }));
    const outcome = await call('acceptMany', { parameters: place, body: { sheets, message } });
    if (!outcome.ok) return setStage({ at: 'failed', trouble: outcome.trouble });
    setStage({ at: 'ended', outcomes: outcome.value.outcomes });
    setMessage('');
    onChoose([]);
  };
  return (
    <>
      {acceptable.length > 0 && (
        <div className={styles.bar}>
          <Checkbox
            label={say(words.chooseAll(acceptable.length))}
            checked={all ? true : chosen.length > 0 ? 'mixed' : false}
            onChange={() => onChoose(all ? [] : acceptable.map(({ district }) => district))}
          />
          {chosen.length > 0 && (
            <Button
              appearance="primary"
              disabledFocusable={stage.at === 'working'}
              onClick={() => setStage({ at: 'confirming' })}
            >
              {say(words.acceptChosen)} ({chosen.length})
            </Button>
          )}
        </div>
      )}
      {stage.at === 'working' && <Spinner size="tiny" label={say(words.acceptChosen)} />}
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} onRetry={() => void accept()} onClose={rest} />}
      {stage.at === 'ended' && (
        <OutcomeList
          outcomes={stage.outcomes}
          nameOf={({ district }) => placeName(district)}
          done={words.accepted}
          failed={words.failed}
          onClose={rest}
        />
      )}
      <ConfirmDialog
        open={stage.at === 'confirming'}
        title={words.acceptTitle(chosen.length)}
        confirm={words.confirm}
        onConfirm={() => void accept()}
        onDismiss={rest}
      >
        <p>
          <strong>
            {place.indicator} {say(title)}
          </strong>
          {` · ${say(quarterShort(place.period))}`}
        </p>
        <AcceptSummary chosen={chosen} />
        <p>{say(words.acceptWhy)}</p>
        <Field label={say(words.messageToAll)}>
          <Textarea value={message} maxLength={2_000} onChange={(_, { value }) => setMessage(value)} />
        </Field>
      </ConfirmDialog>
    </>
  );
}
