import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scale } from '../../../../shared/terms/review.ts';
import { Section } from '../../../parts/layout/section.tsx';
import { Title } from '../../../parts/layout/title.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { ConfirmDialog } from '../../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { ScoreForm } from '../../review/scores/score-form.tsx';
import { writtenOver } from '../../review/scores/written-evaluation.ts';
import { EvaluateLine } from './evaluate-line.tsx';
import { EvaluateSummary } from './evaluate-summary.tsx';
import { evaluateWords as words } from './evaluate-words.ts';
import { choose, writeApart } from './evaluation-draft.ts';
import type { useEvaluateMany } from './use-evaluate-many.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet,
  store: { alignSelf: 'start' },
});

/** The common scores, the sheets that get them, and what is stored after it has been confirmed. */
export function Evaluating({ work, scale }: { work: ReturnType<typeof useEvaluateMany>; scale: Scale }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { draft, setDraft, lines, chosen, stage, ask, rest, store } = work;
  const [asked, setAsked] = useState(false);
  const missing = chosen.filter(({ outcome }) => 'fault' in outcome);
  const groups = [
    { title: words.accepted, why: null, members: lines.filter(({ sheet }) => sheet.evaluation === null) },
    {
      title: words.evaluated,
      why: words.evaluatedWhy,
      members: lines.filter(({ sheet }) => sheet.evaluation !== null),
    },
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
                key={evaluated.sheet.key}
                evaluated={evaluated}
                scale={scale}
                asked={asked}
                onChoose={(checked) => setDraft(choose(draft, evaluated.sheet, checked))}
                onApart={(change) => setDraft(writeApart(draft, evaluated.sheet.key, change))}
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
