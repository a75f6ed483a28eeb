import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useCallback, useMemo, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { noTarget, nothingChanged } from '../../../shared/rules/indicators/target-rules.ts';
import { readTargetRows, type TargetChange, type TargetYear } from '../../../shared/rules/indicators/target-sheet.ts';
import { sameTarget } from '../../../shared/rules/indicators/targets.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { quarters } from '../../../shared/terms/period.ts';
import type { TargetsOrder } from '../../../shared/wire/indicators.ts';
import type { Trouble } from '../../outcome.ts';
import { separated } from '../../parts/amount.ts';
import { Bilingual } from '../../parts/bilingual.tsx';
import { Card } from '../../parts/card.tsx';
import { frameWords } from '../../parts/frame-words.ts';
import { Heading } from '../../parts/heading.tsx';
import { IssueList } from '../../parts/issues/issue-list.tsx';
import { useSpeech } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PaneDialog } from '../../parts/pane-dialog.tsx';
import { useServices } from '../../parts/services.ts';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { goToFormCell } from '../../workbook/forms/open-form.ts';
import { targetForm } from '../../workbook/indicators/target-sheet.ts';
import { useFormSheet } from '../forms/use-form-sheet.ts';
import { registerWords } from '../registers/register-words.ts';
import { targetWords as words } from './target-words.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: '12px' },
  back: { alignSelf: 'start', marginBottom: `-${tokens.spacingVerticalS}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  line: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { display: 'block', fontWeight: 600 },
  change: { display: 'block', fontVariantNumeric: 'tabular-nums' },
});

/** A fiscal year's targets: loaded, then kept in the workbook. */
export function TargetsView({ fiscalYear, onBack }: { fiscalYear: number; onBack(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const { value, trouble, loading, reload } = useLoaded(
    useCallback(() => call('readTargets', { parameters: { fiscalYear: String(fiscalYear) } }), [call, fiscalYear]),
  );
  return (
    <main className={styles.pane} aria-busy={loading}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(registerWords.back)}
      </Button>
      <Heading small>{say(words.of(fiscalYear))}</Heading>
      {trouble && <TroubleNotice trouble={trouble} onRetry={reload} />}
      {!value && loading && <Spinner label={say(frameWords.loading)} />}
      {value && <Targets opened={value} onReload={onBack} />}
    </main>
  );
}

type Step =
  | { at: 'editing' | 'confirming' | 'working' }
  | { at: 'sent'; number: number }
  | { at: 'failed'; trouble: Trouble };

function Targets({ opened, onReload }: { opened: TargetYear; onReload(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [year, setYear] = useState(opened);
  const [step, setStep] = useState<Step>({ at: 'editing' });
  const form = useMemo(() => targetForm(year), [year]);
  const sheet = useFormSheet(form);
  const read = useMemo(() => (sheet.rows ? readTargetRows(year, sheet.rows) : null), [year, sheet.rows]);
  const rest = () => setStep({ at: 'editing' });
  const parameters = { fiscalYear: String(year.fiscalYear) };
  const indicators = new Set(read?.changes.map(({ indicator }) => indicator)).size;

  const send = async () => {
    setStep({ at: 'working' });
    const now = await sheet.read();
    if (!now.ok) return setStep({ at: 'failed', trouble: now.trouble });
    const { changes, issues } = readTargetRows(year, now.value ?? []);
    if (issues.length > 0 || changes.length === 0) return rest();
    const outcome = await call('changeTargets', { parameters, body: orderOf(changes) });
    if (!outcome.ok) return setStep({ at: 'failed', trouble: outcome.trouble });
    const stored = await call('readTargets', { parameters });
    if (!stored.ok) return setStep({ at: 'failed', trouble: stored.trouble });
    await sheet.open(targetForm(stored.value), true);
    setYear(stored.value);
    setStep({ at: 'sent', number: outcome.value.changed.length });
  };
  const goTo = ({ row, column }: Issue) => {
    if (row !== null) void goToFormCell(form, row, column);
  };
  const none = { warnings: [], explained: [], unfilled: [], advice: [] };
  const refused = step.at === 'failed' ? (step.trouble.problem?.issues ?? []) : [];
  const moved = step.at === 'failed' && step.trouble.problem?.code === 'targets-changed';
  return (
    <>
      {year.closed.length > 0 && <span className={styles.quiet}>{say(words.closed(year.closed.join(', ')))}</span>}
      {sheet.trouble && <TroubleNotice trouble={sheet.trouble} onRetry={() => void sheet.open(form)} />}
      {sheet.gone && (
        <Notice
          intent="warning"
          title={say(registerWords.gone)}
          actions={<Button onClick={() => void sheet.open(form)}>{say(registerWords.openAgain)}</Button>}
        >
          {say(registerWords.goneCure)}
        </Notice>
      )}
      {step.at === 'sent' && <Notice intent="success" title={say(words.sent(step.number))} onClose={rest} />}
      {step.at === 'failed' && (
        <TroubleNotice trouble={step.trouble} onClose={rest} {...(moved ? { onRetry: onReload } : {})} />
      )}
      {refused.length > 0 && <IssueList indicator={issueForm} onGoTo={goTo} groups={{ errors: refused, ...none }} />}
      {read && (
        <Card label={say(words.changes(read.changes.length))}>
          {read.issues.length > 0 && (
            <IssueList indicator={issueForm} onGoTo={goTo} groups={{ errors: read.issues, ...none }} />
          )}
          <h2 className={styles.title}>{say(words.changes(read.changes.length))}</h2>
          {read.changes.length === 0 && (
            <span className={styles.quiet}>
              {say(nothingChanged.what)} · {say(nothingChanged.cure)}
            </span>
          )}
          <Changes changes={read.changes} />
          {step.at === 'working' ? (
            <Spinner size="tiny" label={say(registerWords.working)} />
          ) : (
            <Button
              appearance="primary"
              icon={<SendRegular />}
              disabledFocusable={read.changes.length === 0 || read.issues.length > 0}
              onClick={() => setStep({ at: 'confirming' })}
            >
              <Bilingual text={words.send} />
            </Button>
          )}
        </Card>
      )}
      <PaneDialog
        open={step.at === 'confirming'}
        title={say(words.confirm(indicators))}
        onDismiss={rest}
        actions={
          <>
            <Button appearance="primary" onClick={() => void send()}>
              <Bilingual text={words.send} />
            </Button>
            <Button onClick={rest}>
              <Bilingual text={frameWords.cancel} />
            </Button>
          </>
        }
      >
        <p>{say(words.confirmWhy)}</p>
        <Changes changes={read?.changes ?? []} />
      </PaneDialog>
    </>
  );
}

/** Each result whose targets change, with the year's and every quarter's before and after. */
function Changes({ changes }: { changes: TargetChange[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const shown = (target: string | null) => (target === null ? say(noTarget) : separated(withoutZeros(target)));
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

/** Targets are stored as they are printed, `75.0000`; what is compared is the number. */
function withoutZeros(target: string): string {
  return target.includes('.') ? target.replace(/\.?0+$/, '') : target;
}

/** What an issue's place is named by where it has no name of its own. */
const issueForm: Pick<Indicator, 'rows' | 'columns'> = {
  rows: { from: 'list', subject: { th: 'ตัวชี้วัด', en: 'Indicator' }, list: [] },
  columns: [],
};

function orderOf(changes: TargetChange[]): TargetsOrder {
  const byIndicator = Map.groupBy(changes, ({ indicator }) => indicator);
  return {
    changes: [...byIndicator].map(([indicator, ofOne]) => ({
      indicator,
      version: ofOne[0]?.version ?? 1,
      results: ofOne.map(({ result, after: { target, quarterTargets } }) => {
        const [q1 = null, q2 = null, q3 = null, q4 = null] = quarterTargets;
        return { key: result.key, target, quarterTargets: [q1, q2, q3, q4] };
      }),
    })),
  };
}
