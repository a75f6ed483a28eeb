import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { type Period, periodName } from '../../../shared/terms/period.ts';
import { WhatNext } from '../../parts/help/what-next.tsx';
import { Heading } from '../../parts/layout/heading.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { StateBadge } from '../../parts/sheets/state-badge.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName, momentName } from '../../parts/words/moments.ts';
import { timeWords } from '../city/district-facts.ts';
import { districtWords } from '../city/district-words.ts';
import type { ReviewLine } from '../city/review-route.ts';
import { reviewNext } from './review-next.ts';
import { reviewWords as words } from './review-words.ts';
import type { ReviewedSheet } from './use-review.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '4px 6px' },
  quiet,
  flags: { listStyle: 'none', margin: 0, padding: 0 },
  flag: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0, marginTop: '3px' },
});

type ReviewHeadingProps = { sheet: ReviewedSheet; period: Period; line: ReviewLine; former: boolean };

/** Whose sheet it is, where it stands, when it came, and what to look at twice. */
export function ReviewHeading({ sheet: { review, indicator }, period, line, former }: ReviewHeadingProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { standing, content, flags } = review;
  const { submittedAt, late, state } = standing;
  const { district, name } = line;
  const title = findDistrict(district) ? words.title(name) : former ? name : words.ofOwner(name);
  const now = { ...line, submittedAt, overdue: line.overdue && submittedAt === null };
  return (
    <div className={styles.head}>
      <Heading>{say(title)}</Heading>
      <span>
        {indicator.code} {say(indicator.title)}
      </span>
      <WhatNext next={reviewNext[state]}>
        <span className={styles.quiet}>{say(periodName(period))}</span>
      </WhatNext>
      <div className={styles.marks}>
        <StateBadge state={state} />
        {late && (
          <Badge appearance="tint" color="danger">
            {say(districtWords.late)}
          </Badge>
        )}
        {line.extended && (
          <Badge appearance="tint" color="informative">
            {say(districtWords.extended(dateName(line.dueOn)))}
          </Badge>
        )}
      </div>
      <span className={styles.quiet}>{say(timeWords(now))}</span>
      {content && (
        <span className={styles.quiet}>
          {say(words.revision(content.revision, content.savedBy, momentName(content.savedAt)))}
        </span>
      )}
      {flags.length > 0 && (
        <ul className={styles.flags} aria-label={say(words.flags)}>
          {flags.map(({ kind, text }) => (
            <li key={kind} className={styles.flag}>
              <FlagRegular className={styles.icon} aria-hidden /> {say(text)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
