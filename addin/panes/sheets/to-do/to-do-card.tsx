import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { wholeKey } from '../../../../shared/terms/review.ts';
import { Section } from '../../../parts/layout/section.tsx';
import { frameWords } from '../../../parts/words/frame-words.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { useSheetState } from '../open/sheet-context.ts';
import { AnswerField } from './answer-field.tsx';
import { OfficeMessage } from './office-message.tsx';
import { ToDoLine } from './to-do-line.tsx';
import { toDoWords as words } from './to-do-words.ts';
import { stillToDo } from './to-dos.ts';
import { useToDos } from './use-to-dos.ts';

/** Things shown before the person asks for more. */
const page = 20;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
});

/** What the planning office has asked for: its message, and thing by thing what to do, how far it is, and the answer. */
export function ToDoCard() {
  const styles = useStyles();
  const { say } = useSpeech();
  const [shown, setShown] = useState(page);
  const request = useSheetState(({ stored }) => stored.returned?.request);
  const list = useToDos();
  if (!request) return null;
  const { message } = request;
  const done = list.length - stillToDo(list).length;
  return (
    <Section title={say(words.title)}>
      {message.trim() !== '' && (
        <div>
          <OfficeMessage message={message} />
          <AnswerField name={wholeKey} label={say(words.answerWhole)} />
        </div>
      )}
      {list.length > 0 && (
        <>
          <strong role="status">{say(words.done(done, list.length))}</strong>
          <ul className={styles.list}>
            {list.slice(0, shown).map((toDo) => (
              <ToDoLine key={toDo.key} toDo={toDo} />
            ))}
          </ul>
          {list.length > shown && (
            <Button appearance="subtle" onClick={() => setShown(shown + page)}>
              {say(frameWords.more(list.length - shown))}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
