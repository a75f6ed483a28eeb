import { Button, makeStyles } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { BasisNote } from '../../figures/basis-note.tsx';
import { mainFigureText } from '../../figures/figure-view.ts';
import { Figures } from '../../figures/figures.tsx';
import { Progress } from '../../figures/progress.tsx';
import { useMoment } from '../../parts/as-of/as-of-context.ts';
import { Section } from '../../parts/layout/section.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { differenceWords } from '../city/district-facts.ts';
import { hasNothing } from '../city/filter-districts.ts';
import { ShownMessage } from '../sight/shown-message.tsx';
import { reviewWords as words } from './review-words.ts';
import type { ReviewedSheet } from './use-review.ts';
import type { ShownRows } from './use-shown-rows.ts';

const useStyles = makeStyles({
  quiet,
});

type ReviewFiguresProps = { sheet: ReviewedSheet; content: Revision; period: Period; rows: ShownRows };

/** What the sheet comes to, how far it is filled in, and the way to its rows. */
export function ReviewFigures({ sheet, content, period, rows }: ReviewFiguresProps) {
  const { review, indicator, figures, inForce } = sheet;
  const styles = useStyles();
  const { say } = useSpeech();
  const moment = useMoment();
  const { notApplicable } = content;
  const { progress } = review.standing.restated ?? content;
  const result = review.result ?? content.result;
  // How it stands to the target is said with the figure itself.
  const owned = !findDistrict(content.district);
  const over = owned && review.districtsNow;
  const later = over && JSON.stringify(over.result.figures) !== JSON.stringify(result.figures) && !notApplicable;
  const previous = differenceWords({ againstTarget: null, againstPrevious: review.againstPrevious });
  return (
    <Section title={say(owned ? words.ownFigures : words.figures)}>
      {notApplicable && <Message intent="info" title={say(words.notApplicable)} />}
      <Figures
        sheet={{ indicator: figures, period }}
        result={result}
        whose={owned ? 'city' : 'district'}
        shown={null}
      />
      <BasisNote basis={review.basis} inForce={inForce} indicator={figures} result={result} />
      {previous.map((text) => (
        <span key={text.th} className={styles.quiet}>
          {say(text)}
        </span>
      ))}
      {over && <span className={styles.quiet}>{say(words.ofDistricts(progress.filled, progress.expected))}</span>}
      {later && (
        <Message
          intent="info"
          title={say(words.laterOf(mainFigureText(figures.results, over.result), over.counted, over.expected))}
        >
          {say(words.laterCure)}
        </Message>
      )}
      {!over && !hasNothing(result) && <Progress indicator={indicator} progress={progress} />}
      {moment === null && !over && (
        <>
          <Button icon={<TableRegular />} disabledFocusable={rows.busy} onClick={() => void rows.show()}>
            {say(words.show)}
          </Button>
          <Button appearance="subtle" disabledFocusable={rows.busy} onClick={() => void rows.copy()}>
            {say(words.copy)}
          </Button>
        </>
      )}
      {rows.laid && <Message intent="success" title={say(rows.laid === 'copy' ? words.copied : words.shown)} />}
      <ShownMessage shown={rows.shown} onClose={rows.closeShown} />
      {rows.trouble && <TroubleMessage trouble={rows.trouble} onRetry={() => void rows.show()} />}
    </Section>
  );
}
