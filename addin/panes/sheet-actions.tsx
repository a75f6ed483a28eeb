import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { Indicator } from '../../shared/spec/indicator.ts';
import type { Issue } from '../../shared/terms/issue.ts';
import { Bilingual } from './bilingual.tsx';
import { fillWords as words } from './fill-words.ts';
import { OutboxBanner } from './outbox-banner.tsx';
import { StepNotice } from './step-notice.tsx';
import type { Filling } from './use-filling.ts';

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

type SheetActionsProps = { filling: Filling; blocking: Issue[]; indicator: Indicator; shut: boolean };

/** Save and submit, always in reach, with how the last action ended above them. `shut`: the quarter takes nothing now. */
export function SheetActions({ filling, blocking, indicator, shut }: SheetActionsProps) {
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const { dispatch, busy } = filling;
  const disabled = busy || shut;
  return (
    <footer className={styles.actions}>
      {dispatch && <OutboxBanner dispatch={dispatch} />}
      <StepNotice filling={filling} blocking={blocking} indicator={indicator} />
      <div className={styles.buttons}>
        <Button disabledFocusable={disabled} {...restoreFocus} onClick={() => void filling.saveDraft()}>
          <Bilingual text={words.saveDraft} />
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={disabled}
          {...restoreFocus}
          onClick={() => void filling.prepareSubmission()}
        >
          <Bilingual text={words.submit} />
        </Button>
      </div>
    </footer>
  );
}
