import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { lineOfOwner } from '../../../shared/rules/city/office-lines.ts';
import type { OwnerLine } from '../../../shared/wire/city.ts';
import { mainFigureText } from '../../figures/figure-view.ts';
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

/** The owner's own sheet beside the districts', or in their place: what it says, where it stands, the way to its rows. */
export function OwnerSheet({ owner, indicator }: { owner: OwnerLine; indicator: Indicator }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const line = lineOfOwner(indicator, owner);
  return (
    <BoardSection title={say(words.ownerSheet)}>
      <p className={styles.name}>{say(line.name)}</p>
      {line.result && <div className={styles.figure}>{say(mainFigureText(indicator.results, line.result))}</div>}
      <BoardLink to={{ tab: 'sheet', office: line.district }}>{say(boardWords.toSheet)}</BoardLink>
      <SheetFacts line={line} indicator={indicator} />
    </BoardSection>
  );
}
