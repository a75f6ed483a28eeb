import { Button } from '@fluentui/react-components';
import type { Text } from '../../../shared/terms/text.ts';
import type { Trouble } from '../../outcome.ts';
import { WhomToAsk } from '../help/whom-to-ask.tsx';
import { frameWords as words } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { Message } from './message.tsx';

/** What went wrong in the world, what to do, and the button that tries again. */
export function TroubleMessage({
  trouble,
  onRetry,
  retry = words.tryAgain,
  onClose,
}: {
  trouble: Trouble;
  onRetry?: () => void;
  /** What trying again is called, where something else is done than before. */
  retry?: Text;
  onClose?: () => void;
}) {
  const { say } = useSpeech();
  const { problem } = trouble;
  const again = onRetry && <Button onClick={onRetry}>{say(retry)}</Button>;
  return (
    <Message intent="error" title={say(trouble.what)} actions={again} onClose={onClose}>
      {say(trouble.cure)}
      {problem?.issues && problem.issueCount !== undefined && (
        <div>{say(words.firstIssues(problem.issues.length, problem.issueCount))}</div>
      )}
      {problem && problem.status >= 500 && <div>{say(words.reference(problem.reference))}</div>}
      {asksSomebody(trouble) && <WhomToAsk />}
    </Message>
  );
}

/** Whether only somebody else can help. */
function asksSomebody({ code, problem }: Trouble): boolean {
  return code === 'workbook-refused' || problem?.code === 'forbidden' || (problem?.status ?? 0) >= 500;
}
