import { makeStyles } from '@fluentui/react-components';
import { placeName } from '../../../shared/rules/offices/offices.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Answer } from '../../sync/client.ts';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px' } });

type Ended = Answer<'acceptMany' | 'evaluateMany'>['outcomes'][number];

type OutcomeListProps<Outcome extends Ended> = {
  /** Of each sheet; its problem is null where it went well. */
  outcomes: Outcome[];
  /** What a sheet is called in the list that it was chosen from. */
  nameOf(outcome: Outcome): Text | undefined;
  done(number: number): Text;
  failed(number: number): Text;
  onClose(): void;
};

/** How something done to several sheets ended: how many it went well with, and of each other one why it did not. */
export function OutcomeList<Outcome extends Ended>(props: OutcomeListProps<Outcome>) {
  const { outcomes, nameOf, done, failed, onClose } = props;
  const styles = useStyles();
  const { say } = useSpeech();
  const problems = outcomes.flatMap((outcome) => {
    const { district, problem } = outcome;
    return problem ? [{ problem, name: nameOf(outcome) ?? placeName(district) }] : [];
  });
  const title = say(done(outcomes.length - problems.length));
  if (problems.length === 0) return <Message intent="success" title={title} onClose={onClose} />;
  return (
    <Message intent="warning" title={`${title} · ${say(failed(problems.length))}`} onClose={onClose}>
      <ul className={styles.list}>
        {problems.map(({ name, problem }) => (
          <li key={name.th}>
            <strong>{say(name)}</strong>: {say(problem.title)} — {say(problem.cure)}
          </li>
        ))}
      </ul>
    </Message>
  );
}
