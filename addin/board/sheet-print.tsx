import { Button, makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { sheetWords as words } from '../indicator-sheet/sheet-words.ts';
import { DigitsChoice, useDigits } from '../parts/choices/digits-choice.tsx';
import { useSpeech } from '../parts/words/language.tsx';

const useStyles = makeStyles({ tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' } });

/** The old page's print link: puts the official sheet on paper, in the digits that the office writes. */
export function SheetPrint() {
  const { say } = useSpeech();
  const [digits, chooseDigits] = useDigits();
  return (
    <div className={useStyles().tools}>
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        {say(words.print)}
      </Button>
      <DigitsChoice digits={digits} onChoose={chooseDigits} />
    </div>
  );
}
