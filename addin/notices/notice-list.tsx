import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import { LockOpenRegular } from '@fluentui/react-icons/svg/lock-open';
import { useState } from 'react';
import type { Notice, NoticeKind } from '../../shared/rules/notices/notices.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { quarterShort } from '../parts/words/period-words.ts';
import { noticeWords as words } from './notice-words.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  notice: {
    width: '100%',
    minWidth: 0,
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    padding: '6px 8px',
    textAlign: 'start',
    fontWeight: 400,
  },
  words: { minWidth: 0 },
  text: { display: 'block', fontWeight: 600, overflowWrap: 'anywhere' },
  about: {
    // A title may take a paragraph: its beginning is shown, after the quarter, and the whole of it is read aloud.
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    // Roomier than the size asks for: marks of the line that is cut off would show at the foot of the last one.
    lineHeight: tokens.lineHeightBase300,
  },
  short: { WebkitLineClamp: 1 },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  more: { alignSelf: 'flex-start' },
});

/** How many are shown before the person asks for all: the page is there for the work itself. */
const usual = 3;

type NoticeListProps = {
  notices: Notice[];
  /** As little room as may be: one notice in two lines, under no heading that is seen. */
  compact?: boolean;
  onOpen(notice: Notice): void;
};

/** What one should know today, the most pressing first; each opens what it is about. Nothing at all when there is none. */
export function NoticeList({ notices, compact = false, onOpen }: NoticeListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [all, setAll] = useState(false);
  const few = compact ? 1 : usual;
  if (notices.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say(words.title)}>
      {!compact && <h2 className={styles.title}>{say(words.title)}</h2>}
      <ul className={styles.list}>
        {notices.slice(0, all ? undefined : few).map((notice) => (
          <li key={`${notice.kind} ${notice.indicator} ${notice.period}`}>
            <NoticeButton notice={notice} compact={compact && !all} onOpen={() => onOpen(notice)} />
          </li>
        ))}
      </ul>
      {notices.length > few && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {say(all ? words.fewer : words.all(notices.length))}
        </Button>
      )}
    </section>
  );
}

function NoticeButton({ notice, compact, onOpen }: { notice: Notice; compact: boolean; onOpen(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { Icon, look } = looks[notice.kind];
  const colour = mergeClasses(look && styles[look]);
  return (
    <Button className={styles.notice} icon={<Icon className={colour} aria-hidden />} onClick={onOpen}>
      <span className={styles.words}>
        <span className={mergeClasses(styles.text, colour)}>{say(notice.text)}</span>
        <span className={mergeClasses(styles.about, compact && styles.short)}>
          {say(quarterShort(notice.period))} · {notice.indicator} {say(notice.title)}
        </span>
      </span>
    </Button>
  );
}

const looks: Record<NoticeKind, { Icon: typeof ClockRegular; look?: 'danger' | 'warning' }> = {
  returned: { Icon: ArrowReplyRegular, look: 'danger' },
  overdue: { Icon: ClockAlarmRegular, look: 'danger' },
  due: { Icon: ClockRegular, look: 'warning' },
  'to-review': { Icon: ClipboardTaskRegular },
  pleading: { Icon: LockOpenRegular },
  'districts-overdue': { Icon: ClockAlarmRegular, look: 'danger' },
};
