import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { isPending } from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { basisMark } from '../../figures/basis-words.ts';
import { quiet } from '../../parts/look/quiet.ts';
import { StateBadge } from '../../parts/sheets/state-badge.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName } from '../../parts/words/moments.ts';
import { ChosenLine, LineEnds } from './chosen-line.tsx';
import { differenceWords, progressWords, requestWords, scoreWords, timeWords } from './district-facts.ts';
import { districtWords as words } from './district-words.ts';
import { FlagMarks } from './flag-marks.tsx';
import { LineFigure } from './line-figure.tsx';
import { districtId, type ReviewLine } from './review-route.ts';
import { ThinBar } from './thin-bar.tsx';

const useStyles = makeStyles({
  name: {
    minWidth: 0,
    padding: '0 4px',
    marginLeft: '-4px',
    justifyContent: 'start',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet,
  marks: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px' },
});

type DistrictProps = {
  line: ReviewLine;
  /** In the version that is in force. */
  indicator: Indicator;
  /** Whether it is chosen; null where it cannot be accepted, or may not be. */
  chosen: boolean | null;
  onChoose(chosen: boolean): void;
  onOpen(): void;
};

/** One district: its figure, state, timeliness, completeness and what to look at; its name opens the review. */
export function District({ line, indicator, chosen, onChoose, onOpen }: DistrictProps) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const { name, state, late, extended, dueOn, progress, flags, evaluation, district, plea } = line;
  const filled = progressWords(indicator, line);
  const asked = requestWords(line);
  const joined = (parts: Text[]) => parts.map(say).join(' · ');
  const differences = differenceWords(line);
  const mark = line.basis && basisMark(line.basis, indicator.version, indicator.results);
  return (
    <ChosenLine label={say(words.choose(name))} chosen={chosen} onChoose={onChoose}>
      <LineEnds>
        <Button
          id={districtId(district)}
          appearance="transparent"
          size="small"
          className={styles.name}
          aria-label={say(findDistrict(district) ? words.review(name) : words.reviewOwner(name))}
          onClick={onOpen}
        >
          {say(name)}
        </Button>
        <LineFigure indicator={indicator} result={line.result} />
      </LineEnds>
      <LineEnds>
        <span className={styles.quiet}>{say(timeWords(line))}</span>
        {differences.length > 0 && <span className={styles.quiet}>{joined(differences)}</span>}
      </LineEnds>
      {mark && <span className={styles.quiet}>{say(mark)}</span>}
      {filled && progress && (
        <>
          {indicator.rows.from !== 'district' && <ThinBar {...progress} />}
          <span className={styles.quiet}>{joined(filled)}</span>
        </>
      )}
      <div className={styles.marks}>
        <StateBadge state={state} />
        {late && <Mark text={words.late} urgent />}
        {line.overdue && <Mark text={words.filters.overdue} urgent />}
        {extended && <Mark text={words.extended(dateName(dueOn))} />}
        {isPending(plea) && <Mark text={words.filters.pleading} urgent />}
        {asked && <Mark text={asked} />}
        <FlagMarks flags={flags} onPress={onOpen} />
      </div>
      {evaluation && <span className={styles.quiet}>{say(words.evaluation(scoreWords(evaluation, language)))}</span>}
    </ChosenLine>
  );
}

function Mark({ text, urgent = false }: { text: Text; urgent?: boolean }) {
  const { say } = useSpeech();
  return (
    <Badge appearance="tint" color={urgent ? 'danger' : 'informative'}>
      {say(text)}
    </Badge>
  );
}
