import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Title } from '../../parts/layout/title.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { enteringWords as words } from './entering-words.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  codes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(110px, 1fr))',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    listStyle: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The codes that stand in for a lost phone, shown this once: one goes on when one has kept them. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [copied, setCopied] = useState(false);
  // A browser may keep the clipboard from a pane: then the codes stand there to be marked and copied.
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className={styles.part}>
      <Title>{say(words.recoveryCodes)}</Title>
      <span>{say(words.recoveryCodesWhy)}</span>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onClick={() => void copy()}>{say(copied ? words.copied : words.copyCodes)}</Button>
      <Button appearance="primary" size="large" onClick={onKept}>
        {say(words.kept)}
      </Button>
    </div>
  );
}
