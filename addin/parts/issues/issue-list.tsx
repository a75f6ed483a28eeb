import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { type ReactNode, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { cureAt, type IssueGroups } from './issue-groups.ts';
import { issuePlace } from './issue-place.ts';
import { issueWords as words } from './issue-words.ts';

/** Issues shown of a group before the person asks for more: a list of thousands would stop the pane at every key. */
const page = 50;

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: '0 0 4px',
    fontSize: 'inherit',
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  // The same box around what can be pressed and what cannot.
  still: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  issue: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    textAlign: 'start',
    fontWeight: 400,
    padding: '6px 10px',
  },
  where: { display: 'block', fontWeight: 600, overflowWrap: 'anywhere' },
  what: { display: 'block', overflowWrap: 'anywhere' },
  cure: {
    display: 'block',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  info: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  unfilled: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px' },
  fine: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** `indicator`: the form that the issues speak of. */
type IssueForm = { indicator: Pick<Indicator, 'rows' | 'columns'>; onGoTo(issue: Issue): void };

const none: IssueGroups = { errors: [], warnings: [], explained: [], advice: [], unfilled: [] };

/** Everything that is to be mended, each a button to where its cure is. */
export function IssueList({ groups, ...shared }: IssueForm & { groups: Partial<IssueGroups> }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const all = { ...none, ...groups };
  const { errors, warnings, explained, advice, unfilled } = all;
  const { indicator, onGoTo } = shared;
  const first = unfilled.find(({ row }) => row !== null);
  const error = <ErrorCircleRegular className={styles.error} aria-hidden />;
  const warning = <WarningRegular className={styles.warning} aria-hidden />;
  const info = <InfoRegular className={styles.info} aria-hidden />;
  if (Object.values(all).every((issues) => issues.length === 0)) {
    return (
      <span className={styles.fine}>
        <CheckmarkCircleRegular aria-hidden /> {say(words.noIssues)}
      </span>
    );
  }
  return (
    <div className={styles.groups}>
      {unfilled.length > 0 && (
        <div className={styles.unfilled}>
          <strong className={styles.fine}>
            {error} {say(words.unfilled(unfilled.length, indicator.rows.subject))}
          </strong>
          {first && (
            <Button size="small" onClick={() => onGoTo(first)}>
              {say(words.toFirst(indicator.rows.subject))}
            </Button>
          )}
        </div>
      )}
      <Group icon={error} title={say(words.errors(errors.length))} issues={errors} {...shared} />
      <Group icon={warning} title={say(words.warnings(warnings.length))} issues={warnings} {...shared} />
      <Group icon={info} title={say(words.advice(advice.length))} issues={advice} {...shared} />
      <Group icon={warning} title={say(words.explained(explained.length))} issues={explained} {...shared} />
    </div>
  );
}

type GroupProps = IssueForm & { icon: ReactNode; title: string; issues: Issue[] };

function Group({ icon, title, issues, ...shared }: GroupProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [shown, setShown] = useState(page);
  if (issues.length === 0) return null;
  return (
    <div>
      <h3 className={styles.group}>
        {icon} {title}
      </h3>
      <ul className={styles.list}>
        {issues.slice(0, shown).map((issue) => (
          <li key={`${issue.row} ${issue.subject} ${issue.rule} ${issue.column} ${issue.what.th}`}>
            <IssueLine issue={issue} {...shared} />
          </li>
        ))}
      </ul>
      {issues.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + page)}>
          {say(frameWords.more(issues.length - shown))}
        </Button>
      )}
    </div>
  );
}

function IssueLine({ issue, indicator, onGoTo }: IssueForm & { issue: Issue }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const words = (
    <>
      <span className={styles.where}>{say(issuePlace(indicator, issue))}</span>
      <span className={styles.what}>{say(issue.what)}</span>
      <span className={styles.cure}>{say(issue.cure)}</span>
    </>
  );
  if (cureAt(issue) === null) return <div className={mergeClasses(styles.issue, styles.still)}>{words}</div>;
  return (
    <Button className={styles.issue} onClick={() => onGoTo(issue)}>
      {words}
    </Button>
  );
}
