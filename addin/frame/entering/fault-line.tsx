import { makeStyles, tokens } from '@fluentui/react-components';
import type { Text } from '../../../shared/terms/text.ts';
import type { Trouble } from '../../outcome.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { enteringWords as words } from './entering-words.ts';

const useStyles = makeStyles({
  error: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** What stands in the way of a step: a field that is left empty, or what the server has said. */
export type StepFault = { what: Text; cure?: Text } | Trouble;

/** Says it at once; what a refusal knows more of, such as how long to wait, stands in it, too. */
export function FaultLine({ fault }: { fault: StepFault | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const problem = fault && 'problem' in fault ? fault.problem : undefined;
  return (
    <div role="alert">
      {fault && (
        <p className={styles.error}>
          <strong>{say(fault.what)}</strong>{' '}
          {problem?.retryAfter !== undefined && `${say(words.waitFor(problem.retryAfter))} `}
          {problem?.faults
            ? problem.faults.map(({ what, cure }) => `${say(what)}: ${say(cure)}`).join(' ')
            : fault.cure && say(fault.cure)}
        </p>
      )}
    </div>
  );
}
