import { Button, Spinner } from '@fluentui/react-components';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Tidied } from '../../../sheets/cells-to-tidy.ts';
import type { Tidying, TidyStage } from '../../../sheets/tidying.ts';
import { sheetWords } from '../open/sheet-words.ts';
import { tidyWords as words } from './tidy-words.ts';

type TidyMessageProps = { stage: TidyStage; rest: Tidying['rest']; busy: boolean; onUndo(cells: Tidied[]): void };

/** How the tidying ended, with the way back. */
export function TidyMessage({ stage, rest, busy, onUndo }: TidyMessageProps) {
  const { say } = useSpeech();
  switch (stage.at) {
    case 'resting':
      return null;
    case 'working':
      return <Spinner size="tiny" label={say(sheetWords.working)} />;
    case 'failed': {
      const { trouble, undoable } = stage;
      return <TroubleMessage trouble={trouble} onClose={rest} {...(undoable && { onRetry: () => onUndo(undoable) })} />;
    }
    case 'done':
      return (
        <Message
          intent="success"
          title={say(words.done(stage.cells.length))}
          onClose={rest}
          actions={
            <Button disabledFocusable={busy} onClick={() => onUndo(stage.cells)}>
              {say(words.undo)}
            </Button>
          }
        />
      );
    case 'undone':
      return (
        <Message intent="info" title={say(words.undone(stage.cells))} onClose={rest}>
          {stage.kept > 0 && say(words.kept(stage.kept))}
        </Message>
      );
  }
}
