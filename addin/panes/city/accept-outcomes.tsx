import { makeStyles } from '@fluentui/react-components';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Answer } from '../../sync/client.ts';
import { districtWords as words } from './district-words.ts';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px' } });

export type Outcomes = Answer<'acceptMany'>['outcomes'];

/** How several acceptances ended: how many went well, and of each other one why it did not. */
export function AcceptOutcomes({ outcomes, onClose }: { outcomes: Outcomes; onClose(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const failed = outcomes.filter(({ accepted }) => !accepted);
  const accepted = say(words.accepted(outcomes.length - failed.length));
  if (failed.length === 0) return <Message intent="success" title={accepted} onClose={onClose} />;
  return (
    <Message intent="warning" title={`${accepted} · ${say(words.failed(failed.length))}`} onClose={onClose}>
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
