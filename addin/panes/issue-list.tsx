import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { type ReactNode, useState } from 'react';
import type { Issue } from '../../shared/terms/issue.ts';
import { fillWords as words } from './fill-words.ts';
import type { IssueGroups } from './issue-groups.ts';
import { useSpeech } from './language.tsx';

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
  issue: { display: 'block', width: '100%', minWidth: 0, textAlign: 'start', fontWeight: 400, padding: '6px 10px' },
  where: { display: 'block', fontWeight: 600, overflowWrap: 'anywhere' },
  what: { display: 'block', overflowWrap: 'anywhere' },
  cure: {
    display: 'block',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  unfilled: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px' },
  fine: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Everything that is to be mended, each a button to its cell. */
export function IssueList({ groups, onGoTo }: { groups: IssueGroups; onGoTo(issue: Issue): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { errors, warnings, explained, unfilled } = groups;
  const first = unfilled.find(({ row }) => row !== null);
  const error = <ErrorCircleRegular className={styles.error} aria-hidden />;
  const warning = <WarningRegular className={styles.warning} aria-hidden />;
  if (errors.length + warnings.length + explained.length + unfilled.length === 0) {
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
            {error} {say(words.unfilled(unfilled.length))}
          </strong>
          {first && (
            <Button size="small" onClick={() => onGoTo(first)}>
              {say(words.toFirst)}
            </Button>
          )}
        </div>
      )}
      <Group icon={error} title={say(words.errors(errors.length))} issues={errors} onGoTo={onGoTo} />
      <Group icon={warning} title={say(words.warnings(warnings.length))} issues={warnings} onGoTo={onGoTo} />
      <Group icon={warning} title={say(words.explained(explained.length))} issues={explained} onGoTo={onGoTo} />
    </div>
  );
}

type GroupProps = { icon: ReactNode; title: string; issues: Issue[]; onGoTo(issue: Issue): void };

function Group({ icon, title, issues, onGoTo }: GroupProps) {
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
          <li key={`${issue.row} ${issue.rule} ${issue.column}`}>
            <Button className={styles.issue} onClick={() => onGoTo(issue)}>
              <span className={styles.where}>
                {issue.communityName || issue.community}
                {issue.header && ` · ${say(issue.header)}`}
              </span>
              <span className={styles.what}>{say(issue.what)}</span>
              <span className={styles.cure}>{say(issue.cure)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {issues.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + page)}>
          {say(words.more(issues.length - shown))}
        </Button>
      )}
    </div>
  );
}
