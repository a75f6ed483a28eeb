import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useSpeech } from '../../parts/words/language.tsx';
import { enteringWords as words } from './entering-words.ts';

const ScannableCode = lazy(() => import('../../parts/scannable/scannable-code.tsx'));

const useStyles = makeStyles({
  // Dark on white whatever the theme: an inverted code is not read by every phone.
  code: { width: '180px', height: '180px', alignSelf: 'center', backgroundColor: '#ffffff' },
  secret: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', userSelect: 'all' },
  text: { margin: 0 },
});

/** What an authenticator is given: to be scanned, or typed. */
export function AuthenticatorSecret({ uri, secret }: { uri: string; secret: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <>
      <p className={styles.text}>{say(words.setUpScan)}</p>
      <Suspense fallback={<div className={styles.code} />}>
        <ScannableCode text={uri} name={say(words.qr)} className={styles.code} />
      </Suspense>
      <p className={styles.text}>
        {say(words.setUpType)}
        <br />
        <span className={styles.secret}>{(secret.match(/.{1,4}/g) ?? []).join(' ')}</span>
      </p>
    </>
  );
}
