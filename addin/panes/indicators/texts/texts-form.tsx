import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { changedTexts, type TextName } from '../../../../shared/indicator/indicator-texts.ts';
import type { Quarter } from '../../../../shared/terms/period.ts';
import type { IndicatorSummary, TextsAnswer } from '../../../../shared/wire/indicators.ts';
import { AnswerMessage } from '../../../parts/answers/answer-message.tsx';
import { useFreshAnswer } from '../../../parts/answers/use-answer.ts';
import { useRefresh } from '../../../parts/answers/use-refresh.ts';
import { Choice } from '../../../parts/choices/choice.tsx';
import { ConfirmDialog } from '../../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { ReasonField } from '../../../parts/messages/reason-field.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSaving } from '../../../parts/messages/use-saving.ts';
import { useServices } from '../../../parts/services.ts';
import { useKept } from '../../../parts/use-kept.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { periodWords } from '../../../parts/words/period-words.ts';
import { consequenceWords } from '../consequences/consequence-words.ts';
import { OtherWords } from './other-words.tsx';
import { areNone, keptChanges, noChanges, overlapping, textsWith, withWritten } from './text-changes.ts';
import { TextsFields } from './texts-fields.tsx';
import { textNameWords, textsWords as words } from './texts-words.ts';
import { lacksWords, tidied } from './written-texts.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The form of an indicator's texts, from what the server holds now. */
export function TextsForm({
  summary: { code, fiscalYear },
}: {
  summary: Pick<IndicatorSummary, 'code' | 'fiscalYear'>;
}) {
  const parameters = { indicator: code, fiscalYear: String(fiscalYear) };
  const answer = useFreshAnswer('readTexts', { parameters });
  const { value } = answer;
  return (
    <>
      <AnswerMessage answer={answer} />
      {value && <OpenForm {...{ parameters, value, fiscalYear }} />}
    </>
  );
}

type OpenFormProps = {
  parameters: { indicator: string; fiscalYear: string };
  value: TextsAnswer;
  fiscalYear: number;
};

/**
 * What is changed stays on this computer until it is stored or taken back by hand, over whatever is stored meanwhile: what a
 * person has not touched follows it, and what somebody else has changed as well is named beside theirs.
 */
function OpenForm({ parameters, value, fiscalYear }: OpenFormProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  // The page around the form says the version, too.
  const { refresh } = useRefresh();
  const { version, draft, texts: stored, publishes, open } = value;
  const [changes, setChanges] = useKept(`texts ${parameters.indicator} ${fiscalYear}`, keptChanges, noChanges);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState<Quarter | ''>('');
  const saving = useSaving();
  const shown = textsWith(changes, stored);
  const texts = tidied(shown);
  const changed = changedTexts(stored, texts);
  const both = overlapping(changes, stored, changed);
  const lacking = lacksWords(texts);
  const send = async () => {
    setAsking(false);
    const body = { version, texts, reason: reason.trim(), ...(from === '' ? {} : { from }) };
    if (!(await saving.save(() => call('changeTexts', { parameters, body })))) return;
    setChanges(noChanges);
    setReason('');
    refresh();
  };
  const { trouble } = saving;
  const openNewest = () => {
    saving.rest();
    refresh();
  };
  const said = (names: TextName[]) => names.map((name) => say(textNameWords[name])).join(' · ');
  const overlap = both.length > 0 && (
    <Message intent="warning" title={`${say(words.overlapping(both.length))}: ${said(both)}`}>
      {say(words.overlappingWhy)}
    </Message>
  );
  return (
    <div className={styles.form}>
      <span className={styles.quiet}>{say(draft ? words.ofDraft : words.why)}</span>
      <TextsFields
        texts={shown}
        onChange={(name, written) => setChanges(withWritten(changes, stored, name, written))}
        beside={(name) => (
          <OtherWords name={name} stored={value} changes={changes} overlapping={both} onChange={setChanges} />
        )}
      />
      <span className={styles.quiet}>
        {changed.length === 0 ? say(words.none) : `${say(words.changed(changed.length))}: ${said(changed)}`}
      </span>
      {overlap}
      {lacking && <Message intent="warning" title={say(words.lacking)} />}
      {trouble && (
        <TroubleMessage
          trouble={trouble}
          onClose={saving.rest}
          {...(trouble.problem?.code === 'texts-changed' ? { onRetry: openNewest, retry: words.again } : {})}
        />
      )}
      {trouble?.problem?.faults?.map(({ what, cure }) => (
        <span key={what.en}>
          {say(what)} · {say(cure)}
        </span>
      ))}
      {saving.saved && (
        <Message intent="success" title={say(publishes ? words.published : words.proposed)} onClose={saving.rest} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={saving.busy || lacking || changed.length === 0}
          onClick={() => setAsking(true)}
        >
          {say(publishes ? words.publish : words.propose)}
        </Button>
        {!areNone(changes) && <Button onClick={() => setChanges(noChanges)}>{say(words.discard)}</Button>}
      </div>
      <ConfirmDialog
        open={asking}
        title={publishes ? words.publish : words.propose}
        confirm={publishes ? words.publish : words.propose}
        disabled={reason.trim() === ''}
        onConfirm={() => void send()}
        onDismiss={() => setAsking(false)}
      >
        <p>{said(changed)}</p>
        {overlap}
        {publishes ? (
          <Choice<Quarter | ''>
            label={say(consequenceWords.from)}
            value={from}
            options={[
              ['', say(consequenceWords.earliest)],
              ...open.map((quarter) => [quarter, say(periodWords.quarterOf(quarter, fiscalYear))] as const),
            ]}
            onChoose={setFrom}
          />
        ) : (
          <p>{say(words.proposeWhy)}</p>
        )}
        <ReasonField reason={reason} onChange={setReason} />
      </ConfirmDialog>
    </div>
  );
}
