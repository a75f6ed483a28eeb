import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { RefObject } from 'react';
import type { Issue } from '../../../../shared/terms/issue.ts';
import { type CurePlace, cureAt } from '../../../parts/issues/issue-groups.ts';
import { IssueList } from '../../../parts/issues/issue-list.tsx';
import { Card } from '../../../parts/layout/card.tsx';
import { Title } from '../../../parts/layout/title.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { isBusy } from '../../../sheets/open-sheet-state.ts';
import { useSheet, useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
});

/** A field of the pane that can be gone to. */
type Field = RefObject<HTMLElement | null>;

/** What there is to mend, with the way to each place, and the whole sheet's check. */
export function IssuesCard({ fields }: { fields: Record<Exclude<CurePlace, 'cell'>, Field> }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { check, goTo } = useSheet();
  const indicator = useSheetState(({ sheet }) => sheet.indicator);
  const groups = useSheetState(({ judgement }) => judgement.groups);
  const busy = useSheetState(isBusy);
  const lead = (issue: Issue) => {
    const place = cureAt(issue);
    if (place === 'report' || place === 'confirmation') fields[place].current?.focus();
    else void goTo(issue);
  };
  return (
    <Card label={say(words.issues)} stop="issues">
      <div className={styles.head}>
        <Title>{say(words.issues)}</Title>
        <Button appearance="subtle" icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={() => void check()}>
          {say(words.check)}
        </Button>
      </div>
      <IssueList groups={groups} indicator={indicator} onGoTo={lead} />
    </Card>
  );
}
