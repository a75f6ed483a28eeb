import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mayDo } from '../../../../shared/rules/sheets/sheet-access.ts';
import { type Act, isPossible } from '../../../../shared/rules/sheets/workflow.ts';
import { sheetStateWords } from '../../../parts/sheets/sheet-state-words.ts';
import { tourStop } from '../../../parts/tour/tour-stops.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { isBusy } from '../../../sheets/open-sheet-state.ts';
import { isNothingToSee } from '../../../sheets/sight.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { sheetWords as words } from '../open/sheet-words.ts';
import { SightMessages } from '../open/sight-messages.tsx';
import { StageMessage } from '../open/stage-message.tsx';
import { OutboxBanner } from './outbox-banner.tsx';

const useStyles = makeStyles({
  actions: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

/**
 * What can be done with the sheet in its present state, always in reach, with how the last action ended above. In a
 * quarter that takes nothing now the buttons are there and cannot be pressed; while another worksheet is in front there
 * are none, so that nothing is sent unseen.
 */
export function SheetActions() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { saveDraft, askToWithdraw, prepareSubmission } = useSheet();
  const dispatch = useSheetState((known) => known.dispatch);
  const editing = useSheetState(({ stage }) => stage.at === 'editing');
  const busy = useSheetState(isBusy);
  const inFront = useSheetState((known) => known.inFront);
  const { state, cancelled, returned } = useSheetState(({ stored }) => stored);
  const { window } = useSheetState(({ assignment }) => assignment);
  const standpoint = { state, cancelled, request: returned?.request ?? null, window };
  const has = (act: Act) => !cancelled && isPossible(act, state);
  const cannot = (act: Act) => busy || !mayDo(act, standpoint);
  const buttons = inFront && (['save', 'withdraw', 'submit'] as const).some(has);
  const unsaid = useSheetState(({ sight }) => isNothingToSee(sight));
  if (!buttons && !dispatch && editing && unsaid) return null;
  return (
    <footer {...tourStop('actions')} className={styles.actions}>
      {dispatch && <OutboxBanner dispatch={dispatch} />}
      <SightMessages />
      <StageMessage />
      {buttons && (
        <div className={styles.buttons}>
          {has('save') && (
            <Button disabledFocusable={cannot('save')} onClick={() => void saveDraft()}>
              {say(words.saveDraft)}
            </Button>
          )}
          {has('withdraw') && (
            <Button disabledFocusable={cannot('withdraw')} onClick={askToWithdraw}>
              {say(sheetStateWords.withdraw)}
            </Button>
          )}
          {has('submit') && (
            <Button appearance="primary" disabledFocusable={cannot('submit')} onClick={() => void prepareSubmission()}>
              {say(state === 'submitted' ? words.submitAgain : words.submit)}
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}
