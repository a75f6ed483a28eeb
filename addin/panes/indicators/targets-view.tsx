import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { noTarget, nothingChanged } from '../../../shared/rules/indicators/target-rules.ts';
import type { TargetChange } from '../../../shared/rules/indicators/target-sheet.ts';
import { sameTarget } from '../../../shared/rules/indicators/targets.ts';
import { separated, trimmed } from '../../../shared/terms/amount.ts';
import { type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { YearTargets } from '../../../shared/wire/indicators.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useFreshAnswer } from '../../parts/answers/use-answer.ts';
import { IssueList } from '../../parts/issues/issue-list.tsx';
import { Heading } from '../../parts/layout/heading.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { SubPage } from '../../parts/layout/sub-page.tsx';
import { ConfirmDialog } from '../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { ReasonField } from '../../parts/messages/reason-field.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { FormMessage } from '../forms/form-message.tsx';
import { formWords } from '../forms/form-words.ts';
import { useFormPlaces } from '../forms/use-form-places.ts';
import { ConsequencesPart } from './consequences/consequences-part.tsx';
import { useConsequences } from './consequences/use-consequences.ts';
import { targetWords as words } from './target-words.ts';
import { useTargets } from './use-targets.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  line: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { display: 'block', fontWeight: 600 },
  change: { display: 'block', fontVariantNumeric: 'tabular-nums' },
});

/** A fiscal year's targets: loaded, then kept in the workbook. */
export function TargetsView({ fiscalYear, onBack }: { fiscalYear: number; onBack(): void }) {
  const { say } = useSpeech();
  const answer = useFreshAnswer('readTargets', { parameters: { fiscalYear: String(fiscalYear) } });
  return (
    <SubPage back={formWords.back} onBack={onBack} busy={answer.loading}>
      <Heading small>{say(words.of(fiscalYear))}</Heading>
      <AnswerMessage answer={answer} />
      {answer.value && <Targets opened={answer.value} fiscalYear={fiscalYear} onReload={onBack} />}
    </SubPage>
  );
}

function Targets({ opened, fiscalYear, onReload }: { opened: YearTargets; fiscalYear: number; onReload(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { sheet, form, year, read, stage, ask, look, send, rest } = useTargets(opened);
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState<Quarter | null>(null);
  const looking = useConsequences(stage.at === 'confirming', from, look);
  const indicators = new Set(read?.changes.map(({ indicator }) => indicator)).size;
  const places = useFormPlaces(form);
  const { goTo } = places;
  const refused = stage.at === 'failed' ? (stage.trouble.problem?.issues ?? []) : [];
  const moved = stage.at === 'failed' && stage.trouble.problem?.code === 'targets-changed';
  return (
    <>
      {year.closed.length > 0 && <span className={styles.quiet}>{say(words.closed(year.closed.join(', ')))}</span>}
      <FormMessage {...{ sheet, form, places }} />
      {stage.at === 'sent' && <Message intent="success" title={say(words.sent(stage.number))} onClose={rest} />}
      {stage.at === 'failed' && (
        <TroubleMessage trouble={stage.trouble} onClose={rest} {...(moved ? { onRetry: onReload } : {})} />
      )}
      {refused.length > 0 && <IssueList indicator={issueForm} onGoTo={goTo} groups={{ errors: refused }} />}
      {read && (
        <Section title={say(words.changes(read.changes.length))}>
          {read.issues.length > 0 && <IssueList indicator={issueForm} onGoTo={goTo} groups={{ errors: read.issues }} />}
          {read.changes.length === 0 && (
            <span className={styles.quiet}>
              {say(nothingChanged.what)} · {say(nothingChanged.cure)}
            </span>
          )}
          <Changes changes={read.changes} />
          {stage.at === 'working' ? (
            <Spinner size="tiny" label={say(formWords.working)} />
          ) : (
            <Button
              appearance="primary"
              icon={<SendRegular />}
              disabledFocusable={read.changes.length === 0 || read.issues.length > 0}
              onClick={ask}
            >
              {say(words.send)}
            </Button>
          )}
        </Section>
      )}
      <ConfirmDialog
        open={stage.at === 'confirming'}
        title={words.confirm(indicators)}
        confirm={words.send}
        disabled={reason.trim() === '' || looking.at !== 'told'}
        onConfirm={() => void send(from, reason.trim()).then(() => setReason(''))}
        onDismiss={rest}
      >
        <Changes changes={read?.changes ?? []} />
        <ConsequencesPart fiscalYear={fiscalYear} open={year.open} from={from} onFrom={setFrom} looking={looking} />
        <ReasonField reason={reason} onChange={setReason} />
      </ConfirmDialog>
    </>
  );
}

/** Each result whose targets change, with the year's and every quarter's before and after. */
function Changes({ changes }: { changes: TargetChange[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const shown = (target: string | null) => (target === null ? say(noTarget) : separated(trimmed(target)));
  return (
    <ul className={styles.list}>
      {changes.map(({ indicator, title, result, before, after }) => {
        const parts = [
          [say(words.ofYear), before.target, after.target] as const,
          ...quarters.map(
            (quarter, index) =>
              [
                say(words.quarter(quarter)),
                before.quarterTargets[index] ?? null,
                after.quarterTargets[index] ?? null,
              ] as const,
          ),
        ].filter(([, was, is]) => !sameTarget(was, is));
        return (
          <li key={`${indicator} ${result.key}`} className={styles.line}>
            <span className={styles.quiet}>{indicator}</span>
            <span className={styles.name}>{say(title)}</span>
            {parts.map(([name, was, is]) => (
              <span key={name} className={styles.change}>
                {name}: {shown(was)} → <strong>{shown(is)}</strong>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** What an issue's place is named by where it has no name of its own. */
const issueForm: Pick<Indicator, 'rows' | 'columns'> = {
  rows: { from: 'list', subject: words.indicator, list: [] },
  columns: [],
};
