import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useSpeech } from '../../../parts/words/language.tsx';
import { isBusy } from '../../../sheets/open-sheet-state.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { sheetWords } from '../open/sheet-words.ts';
import { AnswerField } from './answer-field.tsx';
import { toDoStates, toDoWords as words } from './to-do-words.ts';
import { cellOf, type ToDo } from './to-dos.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
  place: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    minWidth: 0,
    padding: 0,
    textAlign: 'start',
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
  // Under the words of the place, past its icon.
  message: { margin: '0 0 0 24px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  state: {
    marginLeft: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  done: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  gone: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground1 },
  restore: { marginLeft: '24px' },
  // Fields inside take the whole width.
  wide: { alignSelf: 'stretch' },
});

/** One thing that was asked for: where, what, how far it is, the way to the cell, and the answer. */
export function ToDoLine({ toDo }: { toDo: ToDo }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { goTo, restore } = useSheet();
  const indicator = useSheetState(({ sheet }) => sheet.indicator);
  const busy = useSheetState(isBusy);
  const { key, item, place, row, state } = toDo;
  const icons = {
    open: <CircleRegular className={styles.icon} aria-hidden />,
    changed: <CheckmarkCircleRegular className={styles.done} aria-hidden />,
    answered: <CommentRegular className={styles.icon} aria-hidden />,
    gone: <WarningRegular className={styles.gone} aria-hidden />,
  };
  const named = (
    <>
      {icons[state]} <span>{say(place)}</span>
    </>
  );
  return (
    <li className={styles.line}>
      {row === null ? (
        <span className={styles.place}>{named}</span>
      ) : (
        <Button
          className={styles.place}
          appearance="transparent"
          title={say(words.goTo)}
          onClick={() => void goTo(cellOf(indicator, toDo))}
        >
          {named}
        </Button>
      )}
      {item.message !== '' && <p className={styles.message}>{item.message}</p>}
      <span className={styles.state}>{say(toDoStates[state])}</span>
      {state === 'gone' && (
        <>
          <span className={styles.state}>{say(words.goneWhy)}</span>
          <Button className={styles.restore} size="small" disabledFocusable={busy} onClick={() => void restore()}>
            {say(sheetWords.restore)}
          </Button>
        </>
      )}
      <div className={styles.wide}>
        <AnswerField name={key} label={say(words.answerTo(place))} />
      </div>
    </li>
  );
}
