import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { Heading } from '../../../parts/layout/heading.tsx';
import { TroubleNotice } from '../../../parts/messages/trouble-notice.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { FilledSheet } from './filled-sheet.tsx';
import { fillWords as words } from './sheet-words.ts';
import { useOpenedSheet } from './use-opened-sheet.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  back: { alignSelf: 'start' },
});

/** One sheet: opened in the workbook, then filled. */
export function FillPane(props: { assignment: Assignment; workbook: string; onBack(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { assignment, workbook, onBack } = props;
  const { value, trouble, reload, watch } = useOpenedSheet(assignment);
  if (value)
    return <FilledSheet open={value} watch={watch} assignment={assignment} workbook={workbook} onBack={onBack} />;
  return (
    <main className={styles.pane}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(words.back)}
      </Button>
      <Heading small>{say(assignment.title)}</Heading>
      {trouble ? <TroubleNotice trouble={trouble} onRetry={reload} /> : <Spinner label={say(words.opening)} />}
    </main>
  );
}
