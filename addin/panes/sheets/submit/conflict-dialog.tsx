import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ServerSheet } from '../../../../shared/wire/sheets.ts';
import { HelpLink } from '../../../parts/help/help-link.tsx';
import { PaneDialog } from '../../../parts/messages/pane-dialog.tsx';
import { rowNoun } from '../../../parts/sheets/row-noun.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { momentName } from '../../../parts/words/moments.ts';
import { sameAnnex } from '../../../sheets/annex.ts';
import { sameAnswers, storedAnswers } from '../../../sheets/answers.ts';
import { contentOf } from '../../../sheets/open-sheet-state.ts';
import { type DifferingRow, differingRows } from '../../../sync/differing-rows.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { SheetName } from '../open/sheet-name.tsx';
import { toDoWords } from '../to-do/to-do-words.ts';
import { truthWords } from '../truths/truth-words.ts';
import { submitWords as words } from './submit-words.ts';

const useStyles = makeStyles({
  list: { maxHeight: '160px', overflowY: 'auto', margin: '0 0 12px', paddingLeft: '20px' },
  choice: { margin: '2px 0 12px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wide: { width: '100%' },
});

/** Somebody stored a newer revision: who, when, what differs, and the choice, which is always the person's. */
export function ConflictDialog() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { keepMine, takeTheirs, backToEditing } = useSheet();
  const stage = useSheetState((state) => state.stage);
  const conflict = stage.at === 'conflict' ? stage : null;
  return (
    <PaneDialog
      open={conflict !== null}
      title={say(words.conflict)}
      onDismiss={backToEditing}
      actions={
        <Button appearance="subtle" onClick={backToEditing}>
          {say(words.later)}
        </Button>
      }
    >
      <SheetName />
      {conflict && <Comparison current={conflict.current} />}
      <Button className={styles.wide} onClick={() => void keepMine()}>
        {say(words.keepMine)}
      </Button>
      <p className={styles.choice}>{say(words.keepMineWhy)}</p>
      <Button className={styles.wide} onClick={() => void takeTheirs()}>
        {say(words.takeTheirs)}
      </Button>
      <p className={styles.choice}>{say(words.takeTheirsWhy)}</p>
      <HelpLink topic="conflict" />
    </PaneDialog>
  );
}

function Comparison({ current }: { current: ServerSheet }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const known = useSheetState((state) => state);
  const { indicator } = known.sheet;
  const content = contentOf(known);
  const { revision, savedBy, savedAt } = current;
  const differing = differingRows(indicator, content.rows, current.rows);
  return (
    <>
      {savedBy && savedAt && <p>{say(words.conflictWho(revision, savedBy, momentName(savedAt)))}</p>}
      {!known.sheet.over && (
        <strong>
          {say(differing.length > 0 ? words.differing(differing.length, rowNoun(indicator)) : words.sameRows)}
        </strong>
      )}
      <ul className={styles.list}>
        {differing.map((row) => (
          <DifferingLine key={row.subject} row={row} />
        ))}
      </ul>
      {content.notApplicable !== current.notApplicable && (
        <p>{say(content.notApplicable ? words.declaredMine : words.declaredTheirs)}</p>
      )}
      {content.report !== current.report && <p>{say(words.otherReport)}</p>}
      {!sameAnnex(content, current) && <p>{say(truthWords.annexChanged)}</p>}
      {content.answers && !sameAnswers(content.answers, storedAnswers(current)) && (
        <p>{say(toDoWords.answersDiffer)}</p>
      )}
    </>
  );
}

function DifferingLine({ row: { subject, name, side } }: { row: DifferingRow }) {
  const { say } = useSpeech();
  const only = side === 'mine' ? words.onlyMine : side === 'theirs' ? words.onlyTheirs : null;
  return (
    <li>
      {name || subject}
      {only && ` (${say(only)})`}
    </li>
  );
}
