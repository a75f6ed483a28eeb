import { makeStyles } from '@fluentui/react-components';
import { findDistrict } from '../../../../shared/catalogue/districts.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Answer } from '../../../sync/client.ts';
import { evaluateWords as words } from './evaluate-words.ts';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px' } });

export type EvaluateOutcomes = Answer<'evaluateMany'>['outcomes'];

/** How several evaluations ended: how many are stored, and of each other one why it is not. */
export function EvaluateOutcomeList({ outcomes, onClose }: { outcomes: EvaluateOutcomes; onClose(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const failed = outcomes.filter(({ evaluated }) => !evaluated);
  const stored = say(words.stored(outcomes.length - failed.length));
  if (failed.length === 0) return <Message intent="success" title={stored} onClose={onClose} />;
  return (
    <Message intent="warning" title={`${stored} · ${say(words.failed(failed.length))}`} onClose={onClose}>
      <ul className={styles.list}>
        {failed.map(({ district, problem }) => (
          <li key={district}>
            <strong>{say(findDistrict(district)?.name ?? { th: district, en: district })}</strong>
            {problem && `: ${say(problem.title)} — ${say(problem.cure)}`}
          </li>
        ))}
      </ul>
    </Message>
  );
}
