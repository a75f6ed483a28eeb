import { makeStyles, tokens } from '@fluentui/react-components';
import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from './language.tsx';

const useStyles = makeStyles({
  both: { display: 'inline-flex', flexDirection: 'column', lineHeight: tokens.lineHeightBase200 },
  other: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, fontWeight: 400 },
});

/** A label in the chosen language with the other one small below it; screen readers hear the chosen one only. */
export function Bilingual({ text }: { text: Text }) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const other = language === 'th' ? 'en' : 'th';
  return (
    <span className={styles.both}>
      {say(text)}
      <span className={styles.other} lang={other} aria-hidden="true">
        {text[other]}
      </span>
    </span>
  );
}
