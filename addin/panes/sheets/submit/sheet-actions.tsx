import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import type { WindowState } from '../../../../shared/rules/calendar/reporting-window.ts';
import { mayDo, type Standpoint } from '../../../../shared/rules/sheets/sheet-access.ts';
import { type Act, isPossible } from '../../../../shared/rules/sheets/workflow.ts';
import type { Issue } from '../../../../shared/terms/issue.ts';
import { sheetStateWords } from '../../../parts/sheets/sheet-state-words.ts';
import { Bilingual } from '../../../parts/words/bilingual.tsx';
import { fillWords as words } from '../open/sheet-words.ts';
import { StepNotice } from '../open/step-notice.tsx';
import type { Filling } from '../open/use-filling.ts';
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

type SheetActionsProps = {
  filling: Filling;
  blocking: Issue[];
  indicator: Indicator;
  standpoint: Standpoint & { window: WindowState };
};

/**
 * What can be done with the sheet in its present state, always in reach, with how the last action ended above. In a
 * quarter that takes nothing now the buttons are there and cannot be pressed.
 */
export function SheetActions({ filling, blocking, indicator, standpoint }: SheetActionsProps) {
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const { dispatch, busy, step } = filling;
  const { state, cancelled } = standpoint;
  const has = (act: Act) => !cancelled && isPossible(act, state);
  const cannot = (act: Act) => busy || !mayDo(act, standpoint);
  const buttons = (['save', 'withdraw', 'submit'] as const).some(has);
  if (!buttons && !dispatch && step.at === 'editing') return null;
  return (
    <footer className={styles.actions}>
      {dispatch && <OutboxBanner dispatch={dispatch} />}
      <StepNotice filling={filling} blocking={blocking} indicator={indicator} />
      {buttons && (
        <div className={styles.buttons}>
          {has('save') && (
            <Button disabledFocusable={cannot('save')} {...restoreFocus} onClick={() => void filling.saveDraft()}>
              <Bilingual text={words.saveDraft} />
            </Button>
          )}
          {has('withdraw') && (
            <Button disabledFocusable={cannot('withdraw')} {...restoreFocus} onClick={filling.askToWithdraw}>
              <Bilingual text={sheetStateWords.withdraw} />
            </Button>
          )}
          {has('submit') && (
            <Button
              appearance="primary"
              disabledFocusable={cannot('submit')}
              {...restoreFocus}
              onClick={() => void filling.prepareSubmission()}
            >
              <Bilingual text={state === 'submitted' ? words.submitAgain : words.submit} />
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}
