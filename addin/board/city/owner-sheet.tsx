import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { lineOfOwner } from '../../../shared/rules/city/office-lines.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { OwnerLine } from '../../../shared/wire/city.ts';
import { mainFigureText } from '../../figures/figure-view.ts';
import { QuarterRows } from '../../indicator-sheet/quarter-rows.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { BoardLink } from '../parts/board-link.tsx';
import { BoardSection } from '../parts/board-section.tsx';
import { boardWords } from '../parts/board-words.ts';
import { cityWords as words } from './city-words.ts';
import { SheetFacts } from './sheet-facts.tsx';

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
});

type OwnerSheetProps = {
  owner: OwnerLine;
  indicator: Indicator;
  period: Period;
  /** Of an owner that has lost the indicator within the quarter. */
  former?: boolean;
};

/** An owner's own sheet beside the districts', or in their place: what it says, where it stands, the way to its rows. */
export function OwnerSheet({ owner, indicator, period, former = false }: OwnerSheetProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const line = lineOfOwner(indicator, owner);
  return (
    <BoardSection title={say(former ? words.formerSheet : words.ownerSheet)}>
      <p className={styles.name}>{say(line.name)}</p>
      {line.result && <div className={styles.figure}>{say(mainFigureText(indicator.results, line.result))}</div>}
      {!former && <BoardLink to={{ tab: 'sheet', office: line.district }}>{say(boardWords.toSheet)}</BoardLink>}
      <SheetFacts line={line} indicator={indicator} />
      {former && line.shown !== null && (
        <QuarterRows
          place={{ indicator: indicator.code, period: periodCode(period), district: line.district }}
          quarter={period}
          revision={line.shown}
        />
      )}
    </BoardSection>
  );
}
