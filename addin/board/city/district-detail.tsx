import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { signed } from '../../../shared/terms/amount.ts';
import { targetWords } from '../../figures/against-target.ts';
import { BasisNote } from '../../figures/basis-note.tsx';
import { inUnit } from '../../parts/words/amount.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { BoardLink } from '../parts/board-link.tsx';
import { boardWords } from '../parts/board-words.ts';
import { againstPrevious } from './against-previous.ts';
import { cityWords as words } from './city-words.ts';
import type { DistrictFigure, MainResult } from './district-figure.ts';
import { SheetFacts } from './sheet-facts.tsx';

const useStyles = makeStyles({
  detail: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
});

type DistrictDetailProps = {
  indicator: Indicator;
  figure: DistrictFigure;
  main: MainResult;
  /** The version in force in the quarter. */
  inForce: number;
  onClose(): void;
};

/** All that the board knows of one district's sheet. */
export function DistrictDetail({ indicator, figure: shown, main, inForce, onClose }: DistrictDetailProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { line, number, words: figure, target } = shown;
  const { definition } = main;
  return (
    <div className={styles.detail} role="status">
      <div className={styles.head}>
        <div>
          <h3 className={styles.title}>{say(words.districtName(line.name))}</h3>
          <span className={styles.quiet}>{say(boardWords.ofZone(line.zone))}</span>
        </div>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say(words.closeDistrict)}
          title={say(words.closeDistrict)}
          onClick={onClose}
        />
      </div>
      <div className={styles.figure}>{say(number === null ? figure : inUnit(say(figure), definition.unit))}</div>
      <div className={styles.quiet}>
        {[
          ...(target === null ? [] : [say(targetWords(target, definition))]),
          ...(line.againstTarget === null ? [] : [`${say(words.gap)} ${signed(line.againstTarget)}`]),
          ...(line.againstPrevious === null ? [] : [say(againstPrevious(line.againstPrevious))]),
        ].join(' · ')}
      </div>
      <BoardLink to={{ tab: 'sheet', office: line.district }}>{say(boardWords.toSheet)}</BoardLink>
      {line.result && <BasisNote basis={line.basis} inForce={inForce} indicator={indicator} result={line.result} />}
      <SheetFacts line={line} indicator={indicator} />
    </div>
  );
}
