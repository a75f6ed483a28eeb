import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Act, allowsPlea, isPossible, type Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { DecisionDialog } from '../../parts/messages/decision-dialog.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { placeName } from '../../sync/outbox-entry.ts';
import { EvaluateDialog } from './evaluate-dialog.tsx';
import { reviewWords as words } from './review-words.ts';
import type { Reviewing } from './use-review.ts';

const useStyles = makeStyles({
  acts: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: '8px 12px',
    margin: '0 -12px -12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Three stand side by side in the narrowest pane.
    '& > button': { flexGrow: 1, minWidth: '80px', padding: '5px 6px' },
  },
});

type Asking = 'accept' | 'reopen' | 'decline' | 'evaluate';
type ReviewActsProps = {
  place: SheetPlace;
  standing: Standing;
  reviewing: Reviewing;
  /** How many places have been put into the return so far. */
  returning: number;
  onReturn(): void;
};

/** What the state allows the planning office to do; everything else is not there. */
export function ReviewActs({ place, standing, reviewing, returning, onReturn }: ReviewActsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { state, evaluation, plea } = standing;
  const { deciding, end, decide, forget } = reviewing;
  const can = (act: Act) => isPossible(act, state) && allowsPlea(act, plea);
  const ask = (act: Asking) => {
    forget();
    setAsking(act);
  };
  const rest = () => setAsking(null);
  const asked = (act: Asking) => ({
    // What a quicker colleague has made impossible is not asked any more; what was written stays for the next time.
    open: asking === act && can(act),
    keptAs: `${act}.${placeName(place)}`,
    busy: deciding,
    trouble: end?.act === act ? end.trouble : null,
    onDismiss: rest,
  });
  const ended = async (stored: Promise<boolean>) => {
    const isStored = await stored;
    if (isStored) rest();
    return isStored;
  };
  const possible = (['take-up', 'accept', 'return', 'evaluate', 'reopen', 'decline'] as const).filter(can);
  return (
    <>
      {possible.length > 0 && (
        <div className={styles.acts}>
          {can('accept') && (
            <Button appearance="primary" disabledFocusable={deciding} onClick={() => ask('accept')}>
              {say(words.accept)}
            </Button>
          )}
          {can('return') && (
            <Button disabledFocusable={deciding} onClick={onReturn}>
              {say(returning === 0 ? words.return : words.returning(returning))}
            </Button>
          )}
          {can('take-up') && (
            <Button disabledFocusable={deciding} onClick={() => void decide({ act: 'take-up' })}>
              {say(words.takeUp)}
            </Button>
          )}
          {can('evaluate') && (
            <Button appearance="primary" disabledFocusable={deciding} onClick={() => ask('evaluate')}>
              {say(evaluation ? words.evaluateAgain : words.evaluate)}
            </Button>
          )}
          {can('reopen') && (
            <Button disabledFocusable={deciding} onClick={() => ask('reopen')}>
              {say(words.reopen)}
            </Button>
          )}
          {can('decline') && (
            <Button disabledFocusable={deciding} onClick={() => ask('decline')}>
              {say(words.decline)}
            </Button>
          )}
        </div>
      )}
      <DecisionDialog
        {...asked('accept')}
        title={words.acceptTitle}
        why={words.acceptWhy}
        label={words.message}
        required={false}
        onConfirm={(message) => ended(decide({ act: 'accept', message }))}
      />
      <DecisionDialog
        {...asked('reopen')}
        title={words.reopenTitle}
        why={words.reopenWhy}
        label={words.reason}
        required
        onConfirm={(message) => ended(decide({ act: 'reopen', message }))}
      />
      <DecisionDialog
        {...asked('decline')}
        title={words.declineTitle}
        why={words.declineWhy}
        label={words.reason}
        required
        onConfirm={(message) => ended(decide({ act: 'decline', message }))}
      />
      <EvaluateDialog
        {...asked('evaluate')}
        given={evaluation}
        place={place}
        onEvaluate={(evaluation) => ended(decide({ act: 'evaluate', evaluation }))}
      />
    </>
  );
}
