import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { sheetWords as words } from '../../indicator-sheet/sheet-words.ts';
import { useSpeech } from '../../parts/words/language.tsx';

const useStyles = makeStyles({ open: { alignSelf: 'start', minWidth: 'auto', marginLeft: '-8px' } });

/** The way to an indicator's page. */
export function OpenSheetPage({ onOpen }: { onOpen(): void }) {
  const { say } = useSpeech();
  return (
    <Button className={useStyles().open} appearance="subtle" icon={<DocumentTextRegular />} onClick={onOpen}>
      {say(words.open)}
    </Button>
  );
}
