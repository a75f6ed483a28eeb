import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { periodCode } from '../../../../shared/terms/period.ts';
import type { Scale } from '../../../../shared/terms/review.ts';
import { AnswerMessage } from '../../../parts/answers/answer-message.tsx';
import { useHelpTopic } from '../../../parts/help/help-place.tsx';
import { Heading } from '../../../parts/layout/heading.tsx';
import { Section } from '../../../parts/layout/section.tsx';
import { SubPage } from '../../../parts/layout/sub-page.tsx';
import { Title } from '../../../parts/layout/title.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { ConfirmDialog } from '../../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { quarterShort } from '../../../parts/words/period-words.ts';
import { ScoreForm } from '../../review/scores/score-form.tsx';
import { writtenOver } from '../../review/scores/written-evaluation.ts';
import { OutcomeList } from '../outcome-list.tsx';
import { EvaluateLine } from './evaluate-line.tsx';
import type { EvaluatedQuarter } from './evaluate-route.ts';
import { EvaluateSummary } from './evaluate-summary.tsx';
import { evaluateWords as words } from './evaluate-words.ts';
import { choose, type EvaluatedLine, writeApart } from './evaluation-draft.ts';
import { useEvaluateMany } from './use-evaluate-many.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet,
  store: { alignSelf: 'start' },
});

/** The accepted sheets of an indicator's quarter, evaluated together: common scores once, exceptions line by line. */
export function EvaluatePane({ quarter, onBack }: { quarter: EvaluatedQuarter; onBack(): void }) {
  const { say } = useSpeech();
  useHelpTopic('evaluate');
  const { indicator, period } = quarter;
  const work = useEvaluateMany(quarter);
  const { answers, lines, scale, stage, rest, store } = work;
  return (
    <SubPage back={words.back} onBack={onBack} busy={Object.values(answers).some(({ loading }) => loading)}>
      <Heading small>{say(words.title)}</Heading>
      <span>
        <strong>
          {indicator.code} {say(indicator.title)}
        </strong>
        {` · ${say(quarterShort(periodCode(period)))}`}
      </span>
      {Object.entries(answers).map(([name, answer]) => (
        <AnswerMessage key={name} answer={answer} />
      ))}
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} onRetry={() => void store()} onClose={rest} />}
      {stage.at === 'ended' && (
        <OutcomeList outcomes={stage.outcomes} done={words.stored} failed={words.failed} onClose={rest} />
      )}
      {lines?.length === 0 && (
        <Message intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Message>
      )}
      {lines && lines.length > 0 && scale && <Evaluating work={{ ...work, lines, scale }} quarter={quarter} />}
    </SubPage>
  );
}

type Work = ReturnType<typeof useEvaluateMany> & { lines: EvaluatedLine[]; scale: Scale };

function Evaluating({ work, quarter: { indicator } }: { work: Work; quarter: EvaluatedQuarter }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { scale, draft, setDraft, lines, chosen, stage, ask, rest, store } = work;
  const [asked, setAsked] = useState(false);
  const missing = chosen.filter(({ outcome }) => 'fault' in outcome);
  const groups = [
    { title: words.accepted, why: null, members: lines.filter(({ line }) => line.evaluation === null) },
    { title: words.evaluated, why: words.evaluatedWhy, members: lines.filter(({ line }) => line.evaluation !== null) },
  ].filter(({ members }) => members.length > 0);
  const press = () => {
    setAsked(true);
    if (missing.length === 0) ask();
  };
  return (
    <>
      <Section title={say(words.forAll)}>
        <span className={styles.quiet}>{say(words.forAllWhy)}</span>
        <ScoreForm
          label={say(words.forAll)}
          scale={scale}
          written={draft.all}
          fault={null}
          onChange={(change) => setDraft({ ...draft, all: writtenOver(change, draft.all) })}
        />
      </Section>
      {groups.map(({ title, why, members }) => (
        <div key={title(0).en}>
          <Title>{say(title(members.length))}</Title>
          {why && <span className={styles.quiet}>{say(why)}</span>}
          <ul className={styles.list}>
            {members.map((evaluated) => (
              <EvaluateLine
                key={evaluated.line.district}
                evaluated={evaluated}
                indicator={indicator}
                scale={scale}
                asked={asked}
                onChoose={(checked) => setDraft(choose(draft, evaluated.line, checked))}
                onApart={(change) => setDraft(writeApart(draft, evaluated.line.district, change))}
              />
            ))}
          </ul>
        </div>
      ))}
      {asked && missing.length > 0 && (
        <Message intent="warning" title={say(words.missing(missing.length))}>
          {say(words.missingCure)}
        </Message>
      )}
      {stage.at === 'working' ? (
        <Spinner size="tiny" label={say(words.working)} />
      ) : (
        <Button className={styles.store} appearance="primary" disabledFocusable={chosen.length === 0} onClick={press}>
          {say(words.store(chosen.length))}
        </Button>
      )}
      <ConfirmDialog
        open={stage.at === 'confirming'}
        title={words.confirm(chosen.length)}
        confirm={words.confirmStore}
        onConfirm={() => void store()}
        onDismiss={rest}
      >
        <EvaluateSummary chosen={chosen} />
      </ConfirmDialog>
    </>
  );
}
