import { makeStyles, tokens } from '@fluentui/react-components';
import encodeQR from 'qr';
import { useMemo } from 'react';
import { useSpeech } from '../../parts/words/language.tsx';
import { enteringWords as words } from './entering-words.ts';

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
  const squares = useMemo(() => encodeQR(uri, 'raw', { border: 3 }), [uri]);
  const path = squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <>
      <p className={styles.text}>{say(words.setUpScan)}</p>
      <svg
        className={styles.code}
        viewBox={`0 0 ${squares.length} ${squares.length}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={say(words.qr)}
      >
        <path d={path} fill="#000000" />
      </svg>
      <p className={styles.text}>
        {say(words.setUpType)}
        <br />
        <span className={styles.secret}>{(secret.match(/.{1,4}/g) ?? []).join(' ')}</span>
      </p>
    </>
  );
}
