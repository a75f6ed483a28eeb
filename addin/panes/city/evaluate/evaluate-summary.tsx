import { makeStyles } from '@fluentui/react-components';
import { groupedBy } from '../../../../shared/terms/grouped.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { scoreWords } from '../district-facts.ts';
import { evaluateWords as words } from './evaluate-words.ts';
import type { EvaluatedLine } from './evaluation-draft.ts';

const useStyles = makeStyles({
  list: { margin: '0 0 8px', paddingLeft: '20px', maxHeight: '180px', overflowY: 'auto' },
});

/** What is about to be stored: how many get which scores, and whose are replaced by which. */
export function EvaluateSummary({ chosen }: { chosen: EvaluatedLine[] }) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const getting = chosen.flatMap(({ sheet, outcome }) =>
    'read' in outcome ? [{ sheet, scores: scoreWords(outcome.read, language) }] : [],
  );
  const groups = [...groupedBy(getting, ({ scores }) => scores)];
  const replaced = getting.flatMap(({ sheet: { key, name, evaluation }, scores }) =>
    evaluation ? [{ key, name, before: scoreWords(evaluation, language), scores }] : [],
  );
  return (
    <>
      <ul className={styles.list}>
        {groups.map(([scores, ofGroup]) => (
          <li key={scores}>{say(words.get(scores, ofGroup.length))}</li>
        ))}
      </ul>
      {replaced.length > 0 && (
        <>
          <strong>{say(words.replaced(replaced.length))}</strong>
          <ul className={styles.list}>
            {replaced.map(({ key, name, before, scores }) => (
              <li key={key}>
                {say(name)}: {before} → <strong>{scores}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
