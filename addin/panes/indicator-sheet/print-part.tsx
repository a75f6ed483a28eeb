import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { DigitsChoice, useDigits } from '../../parts/choices/digits-choice.tsx';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { printWords as words } from './print-words.ts';
import { usePrintedSheets } from './use-printed-sheets.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

type PrintPartProps = {
  sheet: IndicatorSheet;
  indicators: readonly ListedIndicator[];
  /** Whether the sheets of other offices may be read. */
  ofOthers: boolean;
};

/** What of an indicator sheet goes on paper: it alone, that of every office, every indicator of its office. */
export function PrintPart({ sheet, indicators, ofOthers }: PrintPartProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [digits, chooseDigits] = useDigits();
  const { work, print, printOffices, printIndicators, remove } = usePrintedSheets(digits);
  const busy = work.state === 'busy';
  const button = (act: () => Promise<void>) => ({
    disabledFocusable: busy,
    onClick: () => {
      if (!busy) void act();
    },
  });
  return (
    <Disclosure label={say(words.print)}>
      <div className={styles.part}>
        <Button appearance="primary" icon={<PrintRegular />} {...button(() => print(sheet))}>
          {say(words.this)}
        </Button>
        {ofOthers && (
          <Button icon={<PrintRegular />} {...button(() => printOffices(sheet))}>
            {say(words.offices)}
          </Button>
        )}
        <Button icon={<PrintRegular />} {...button(() => printIndicators(sheet, indicators))}>
          {say(words.indicators(sheet.office.name))}
        </Button>
        <DigitsChoice digits={digits} onChoose={chooseDigits} />
        <Button appearance="subtle" icon={<DeleteRegular />} {...button(remove)}>
          {say(words.remove)}
        </Button>
        {work.state === 'busy' && (
          <div role="status">
            {say(work.said)}
            <ProgressBar aria-label={say(work.said)} />
          </div>
        )}
        {work.state === 'done' && (
          <Message intent="success" title={say(work.said)}>
            {work.note && say(work.note)}
          </Message>
        )}
        {work.state === 'failed' && <TroubleMessage trouble={work.trouble} onRetry={work.again} />}
      </div>
    </Disclosure>
  );
}
