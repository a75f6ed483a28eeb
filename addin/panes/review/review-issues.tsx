import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { remarkColumn } from '../../../shared/indicator/indicator.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { issuePlace } from '../../parts/issues/issue-place.ts';
import { LongList } from '../../parts/layout/long-list.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import type { ReviewActions } from './review-actions.ts';
import { ReviewPlace } from './review-place.tsx';
import { reviewWords as words } from './review-words.ts';

const page = 20;

const useStyles = makeStyles({
  what: { display: 'flex', gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0, marginTop: '3px' },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0, marginTop: '3px' },
  quiet,
});

type ReviewIssuesProps = { issues: Issue[]; content: Revision; actions: ReviewActions };

/** What the check found, each with the remark that the officer wrote in its row. */
export function ReviewIssues({ issues, content, actions }: ReviewIssuesProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { onReturn } = actions;
  return (
    <Section title={say(words.issues)}>
      {issues.length === 0 && <span>{say(words.noIssues)}</span>}
      <LongList items={issues} page={page}>
        {(issue) => {
          const { rule, row, subject, column, severity, what } = issue;
          const place = { subject, column };
          const remark = row === null ? '' : cellText(content.rows[row]?.[remarkColumn]);
          const Icon = severity === 'error' ? ErrorCircleRegular : WarningRegular;
          return (
            <ReviewPlace
              key={`${row} ${rule} ${column} ${subject}`}
              name={issuePlace(actions.indicator, issue)}
              onGoTo={() => actions.onGoTo(place)}
              onReturn={onReturn && subject !== '' && row !== null ? () => onReturn([place]) : undefined}
            >
              <span className={styles.what}>
                <Icon className={styles[severity]} aria-hidden /> {say(what)}
              </span>
              {row !== null && (
                <span className={styles.quiet}>{say(remark === '' ? words.noRemark : words.remark(remark))}</span>
              )}
            </ReviewPlace>
          );
        }}
      </LongList>
    </Section>
  );
}
