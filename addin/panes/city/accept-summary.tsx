import { makeStyles } from '@fluentui/react-components';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { districtWords as words } from './district-words.ts';
import { isIncomplete } from './filter-districts.ts';

const useStyles = makeStyles({
  list: { margin: '0 0 8px', paddingLeft: '20px', maxHeight: '180px', overflowY: 'auto' },
});

/** What deserves a second look before all are accepted. */
export function AcceptSummary({ chosen }: { chosen: DistrictLine[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const flagged = chosen.filter(({ flags }) => flags.length > 0);
  const incomplete = chosen.filter(isIncomplete);
  if (flagged.length === 0 && incomplete.length === 0) return <p>{say(words.acceptClean)}</p>;
  return (
    <>
      {flagged.length > 0 && (
        <>
          <strong>{say(words.acceptFlagged(flagged.length))}</strong>
          <ul className={styles.list}>
            {flagged.map(({ district, name, flags }) => (
              <li key={district}>
                {say(name)}: {flags.map(({ kind }) => say(words.flags[kind])).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {incomplete.length > 0 && (
        <>
          <strong>{say(words.acceptIncomplete(incomplete.length))}</strong>
          <ul className={styles.list}>
            {incomplete.map(({ district, name }) => (
              <li key={district}>{say(name)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
