import { Button, Spinner } from '@fluentui/react-components';
import { Notice } from '../../../parts/messages/notice.tsx';
import { TroubleNotice } from '../../../parts/messages/trouble-notice.tsx';
import { Bilingual } from '../../../parts/words/bilingual.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Tidied } from '../../../sheets/cells-to-tidy.ts';
import type { Tidying, TidyStep } from '../../../sheets/tidying.ts';
import { sheetWords } from '../open/sheet-words.ts';
import { tidyWords as words } from './tidy-words.ts';

type TidyNoticeProps = { step: TidyStep; rest: Tidying['rest']; busy: boolean; onUndo(cells: Tidied[]): void };

/** How the tidying ended, with the way back. */
export function TidyNotice({ step, rest, busy, onUndo }: TidyNoticeProps) {
  const { say } = useSpeech();
  switch (step.at) {
    case 'resting':
      return null;
    case 'working':
      return <Spinner size="tiny" label={say(sheetWords.working)} />;
    case 'failed': {
      const { trouble, undoable } = step;
      return <TroubleNotice trouble={trouble} onClose={rest} {...(undoable && { onRetry: () => onUndo(undoable) })} />;
    }
    case 'done':
      return (
        <Notice
          intent="success"
          title={say(words.done(step.cells.length))}
          onClose={rest}
          actions={
            <Button disabledFocusable={busy} onClick={() => onUndo(step.cells)}>
              <Bilingual text={words.undo} />
            </Button>
          }
        />
      );
    case 'undone':
      return (
        <Notice intent="info" title={say(words.undone(step.cells))} onClose={rest}>
          {step.kept > 0 && say(words.kept(step.kept))}
        </Notice>
      );
  }
}
