import { makeStyles } from '@fluentui/react-components';
import type { RestatedSheet, RestatementPreview } from '../../../../shared/wire/restatements.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { restateWords as words } from './restate-words.ts';
import { RestatedCity, RestatedLine } from './restated-line.tsx';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

/** Every sheet that would change, before and after; the others in a number. */
export function RestateEffect({ preview }: { preview: RestatementPreview }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const sheets = changedSheets(preview);
  const unchanged = preview.sheets.length - sheets.length;
  return (
    <>
      <p>{say(words.why(preview.version))}</p>
      <ul className={styles.list}>
        <RestatedCity city={preview.city} />
        {sheets.map((sheet) => (
          <RestatedLine key={sheet.district} sheet={sheet} />
        ))}
      </ul>
      {unchanged > 0 && <p>{say(words.unchanged(unchanged))}</p>}
    </>
  );
}

/** The accepted sheets that stand on anything else than is in force. */
export function changedSheets({ sheets }: RestatementPreview): RestatedSheet[] {
  return sheets.filter(({ unchanged }) => !unchanged);
}
