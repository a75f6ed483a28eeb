import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { pageMark } from '../parts/look/page-mark.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { type Address, type Tab, tabs, writeAddress } from './parts/address.ts';
import { boardWords as words } from './parts/board-words.ts';
import { opensElsewhere } from './parts/opens-elsewhere.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  link: {
    ...pageMark,
    minWidth: 'auto',
    '@media (max-width: 480px)': { padding: '5px 8px' },
  },
});

type TabListProps = { address: Address; tab: Tab; onChange(changes: Partial<Address>): void };

/**
 * The parts of the board. Each has an address of its own, so they are links: they open in another tab of the browser, and
 * need no keys but those of every page. (Fluent's TabList also puts hidden stops into the page that axe rightly minds.)
 */
export function TabList({ address, tab, onChange }: TabListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <nav className={styles.list} aria-label={say(words.tabList)}>
      {tabs.map((one) => (
        <Button
          key={one}
          as="a"
          appearance="subtle"
          className={styles.link}
          href={writeAddress({ ...address, tab: one })}
          aria-current={one === tab ? 'page' : undefined}
          onClick={(event) => {
            if (opensElsewhere(event)) return;
            event.preventDefault();
            onChange({ tab: one });
          }}
        >
          {say(words.tabs[one])}
        </Button>
      ))}
    </nav>
  );
}
