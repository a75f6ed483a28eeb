import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { DataLineRegular } from '@fluentui/react-icons/svg/data-line';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { TableMultipleRegular } from '@fluentui/react-icons/svg/table-multiple';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Consolidation } from '../../../shared/wire/city.ts';
import { quiet } from '../../parts/look/quiet.ts';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { ScoreSheetPart } from './score-sheet/score-sheet-part.tsx';
import { scoreSheetWords } from './score-sheet/score-sheet-words.ts';
import { useCityWorksheets } from './use-city-worksheets.ts';
import { sheetWordsOf, worksheetWords as words } from './worksheet-words.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet,
});

type CityWorksheetsProps = {
  place: { indicator: Indicator; period: Period };
  consolidation: Consolidation;
  /** The worksheet that is in the workbook already. */
  title: string | null;
  onLaid(): void;
};

/** Brings the city into the workbook: its sheet, with scores to be filled in, the trend, every row. */
export function CityWorksheets({ place, consolidation, title, onLaid }: CityWorksheetsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { work, scale, typing, lay } = useCityWorksheets(place, consolidation, onLaid);
  const named = sheetWordsOf(place.indicator);
  const busy = work.state === 'fetching' || work.state === 'laying';
  const button = (what: Parameters<typeof lay>[0]) => ({
    disabledFocusable: busy,
    onClick: () => {
      if (!busy) void lay(what);
    },
  });
  return (
    <section className={styles.buttons} aria-label={say(words.worksheets)}>
      <Button appearance="primary" icon={<TableAddRegular />} {...button('city')}>
        {say(title === null ? named.lay : named.refresh)}
      </Button>
      {title !== null && <span className={styles.quiet}>{say(words.refreshNote)}</span>}
      <Button icon={<TableEditRegular />} {...button('scores')}>
        {say(typing ? scoreSheetWords.fill : scoreSheetWords.show)}
      </Button>
      {typing && title !== null && scale && (
        <ScoreSheetPart place={place} consolidation={consolidation} scale={scale} />
      )}
      <Button icon={<DataLineRegular />} {...button('trend')}>
        {say(words.trend)}
      </Button>
      <Button icon={<TableMultipleRegular />} {...button('rows')}>
        {say(named.allRows)}
      </Button>
      {busy && (
        <div role="status">
          {say(work.state === 'laying' ? words.laying(work.rows, work.all) : words.fetching)}
          <ProgressBar aria-label={say(words.fetching)} />
        </div>
      )}
      {work.state === 'done' && (
        <Message intent={work.note ? 'warning' : 'success'} title={say(work.said)}>
          {work.note && say(work.note)}
        </Message>
      )}
      {work.state === 'failed' && <TroubleMessage trouble={work.trouble} onRetry={() => void lay(work.what)} />}
    </section>
  );
}
