import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { HelpTopic } from '../../shared/terms/help-topics.ts';
import type { Text } from '../../shared/terms/text.ts';
import AccountsPane from '../accounts/accounts-pane.tsx';
import { useHelpTopic } from '../parts/help/help-place.tsx';
import { pageMark } from '../parts/look/page-mark.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { adminWords as words } from './admin-words.ts';
import { InstallationPage } from './installation/installation-page.tsx';
import { SetupPage } from './setup/setup-page.tsx';

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  link: pageMark,
  page: {
    boxSizing: 'border-box',
    maxWidth: '760px',
    margin: '0 auto',
    padding: '4px 0 36px',
  },
});

/** The pages, as the address names them behind its #; the first where it names none. */
const pages = {
  setup: { title: words.setup, Page: SetupPage, topic: 'checklist' },
  accounts: { title: words.accounts, Page: AccountsPane, topic: 'accounts' },
  settings: { title: words.settings, Page: InstallationPage, topic: 'mail' },
} as const satisfies Record<string, { title: Text; Page: () => ReactNode; topic: HelpTopic }>;
type PageName = keyof typeof pages;

/** The administrators' pages: what has to be done first, who has an account, and what is set. */
export function AdminPages() {
  const styles = useStyles();
  const { say } = useSpeech();
  const [name, setName] = useState(pageInAddress);
  useEffect(() => {
    const follow = () => setName(pageInAddress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const { Page, topic } = pages[name];
  useHelpTopic(topic);
  return (
    <>
      <nav className={styles.nav} aria-label={say(words.pages)}>
        {Object.entries(pages).map(([key, { title }]) => (
          <Button
            key={key}
            as="a"
            href={`/admin#${key}`}
            appearance="subtle"
            className={styles.link}
            aria-current={key === name ? 'page' : undefined}
          >
            {say(title)}
          </Button>
        ))}
      </nav>
      <div className={styles.page}>
        <Page />
      </div>
    </>
  );
}

function pageInAddress(): PageName {
  const named = location.hash.slice(1);
  return Object.hasOwn(pages, named) ? (named as PageName) : 'setup';
}
