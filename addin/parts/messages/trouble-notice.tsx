import { Button } from '@fluentui/react-components';
import type { Trouble } from '../../outcome.ts';
import { frameWords as words } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { Notice } from './notice.tsx';

/** What went wrong in the world, what to do, and the button that tries again. */
export function TroubleNotice({
  trouble,
  onRetry,
  onClose,
}: {
  trouble: Trouble;
  onRetry?: () => void;
  onClose?: () => void;
}) {
  const { say } = useSpeech();
  const { problem } = trouble;
  const retry = onRetry && <Button onClick={onRetry}>{say(words.tryAgain)}</Button>;
  return (
    <Notice intent="error" title={say(trouble.what)} actions={retry} onClose={onClose}>
      {say(trouble.cure)}
      {problem && problem.status >= 500 && <div>{say(words.reference(problem.reference))}</div>}
    </Notice>
  );
}
