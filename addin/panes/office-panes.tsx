import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import type { Text } from '../../shared/terms/text.ts';
import { accountsWords } from '../accounts/accounts-words.ts';
import { pageMark } from '../parts/look/page-mark.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { useMe } from '../parts/services.ts';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { calendarWords } from './calendar/calendar-words.ts';
import { CityPane } from './city/city-pane.tsx';
import { cityWords } from './city/city-words.ts';
import { authorWords } from './indicators/author-words.ts';
import { logWords } from './log/log-words.ts';
import { type OfficePage, OfficePageContext, pagesOf } from './office-pages.ts';
import { registerWords } from './registers/register-words.ts';
import { listWords } from './sheets/list/list-words.ts';

const AccountsPane = lazy(() => import('../accounts/accounts-pane.tsx'));
const IndicatorsPane = lazy(() => import('./indicators/indicators-pane.tsx'));
const LogPane = lazy(() => import('./log/log-pane.tsx'));
const SheetPanes = lazy(() => import('./sheet-panes.tsx'));
const RegistersPane = lazy(() => import('./registers/registers-pane.tsx'));
const SettingsPane = lazy(() => import('./settings-pane.tsx'));

const useStyles = makeStyles({
  switch: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  page: {
    ...pageMark,
    minWidth: 0,
    flex: '1 1 auto',
    padding: '5px 4px',
    whiteSpace: 'nowrap',
    // Six pages stand in one row also at 320 px; with larger letters they take a second one.
    '@media (max-width: 430px)': { padding: '5px 2px', fontSize: tokens.fontSizeBase200 },
  },
});

const pages: Record<OfficePage, { title: Text; tab?: Text; Pane: ComponentType }> = {
  city: { title: cityWords.title, tab: cityWords.tab, Pane: CityPane },
  work: { title: listWords.title, tab: listWords.tab, Pane: SheetPanes },
  rosters: { title: registerWords.title, Pane: RegistersPane },
  indicators: { title: authorWords.title, Pane: IndicatorsPane },
  settings: { title: calendarWords.title, Pane: SettingsPane },
  accounts: { title: accountsWords.title, Pane: AccountsPane },
  log: { title: logWords.tab, Pane: LogPane },
};

/**
 * What the city's offices work with: the city, their own sheets, registers and targets, indicators, the schedule, the log;
 * administrators keep accounts besides. Viewers see the city only.
 */
export default function OfficePanes() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { role } = useMe();
  const shown = pagesOf(role);
  const [page, setPage] = useState<OfficePage>(shown[0]);
  const { Pane } = pages[page];
  if (shown.length === 1) return <Pane />;
  return (
    <OfficePageContext value={setPage}>
      <nav className={styles.switch} aria-label={say(frameWords.pages)}>
        {shown.map((key) => {
          const { title, tab } = pages[key];
          return (
            <Button
              key={key}
              className={styles.page}
              appearance="subtle"
              aria-current={key === page ? 'page' : undefined}
              aria-label={tab && say(title)}
              onClick={() => setPage(key)}
            >
              {say(tab ?? title)}
            </Button>
          );
        })}
      </nav>
      <Suspense fallback={<Loading />}>
        <Pane />
      </Suspense>
    </OfficePageContext>
  );
}
