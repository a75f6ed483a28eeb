import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorBoundary } from '../frame/error-boundary.tsx';
import { OutsideExcel } from '../panes/outside-excel.tsx';
import { type HostTheme, useTheme } from '../parts/look/use-theme.ts';
import { frameWords } from '../parts/words/frame-words.ts';
import { LanguageProvider, useSpeech } from '../parts/words/language.tsx';
import type { Keep } from '../sync/keep.ts';
import { ReadinessPage } from './readiness-page.tsx';
import { readinessWords as words } from './readiness-words.ts';

const useStyles = makeStyles({
  letters: { lineHeight: tokens.lineHeightBase300 },
  app: {
    height: '100dvh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 8px 6px 16px',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  button: {
    minWidth: '40px',
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

type Host = { inExcel: boolean; language: string; theme: () => HostTheme | undefined };

/** The page as a whole: theme, language, and nobody signed in. */
export function ReadinessApp({ host: { inExcel, language, theme }, keep }: { host: Host; keep: Keep }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.letters}>
      <div className={styles.app}>
        <LanguageProvider keep={keep} display={language}>
          <ErrorBoundary>
            <Bar />
            {inExcel ? <ReadinessPage /> : <OutsideExcel />}
          </ErrorBoundary>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
}

function Bar() {
  const styles = useStyles();
  const { language, setLanguage, say } = useSpeech();
  return (
    <header className={styles.bar}>
      {/* What office.js knows of its host stands in the address. */}
      <Button as="a" appearance="subtle" className={styles.button} href={`/taskpane.html${location.search}`}>
        {say(words.toPane)}
      </Button>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-label={say(frameWords.switchLanguage)}
        onClick={() => setLanguage(language === 'th' ? 'en' : 'th')}
      >
        {language === 'th' ? 'EN' : 'ไทย'}
      </Button>
    </header>
  );
}
