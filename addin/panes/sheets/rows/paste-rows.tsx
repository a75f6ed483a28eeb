import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { cellText } from '../../../../shared/indicator/read-cell.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { clipboardCells } from '../../../sheets/clipboard-cells.ts';
import { isBusy } from '../../../sheets/open-sheet-state.ts';
import { type PastedRows, pastedRows } from '../../../sheets/pasted-rows.ts';
import { type Room, rowsLacking } from '../../../sheets/room.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { rowsWords as words } from './rows-words.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sample: { margin: 0, overflowWrap: 'anywhere' },
});

/** The place for a list that Excel would refuse: it is read at once, shown as it was understood, and laid by a press. */
export function PasteRows({ room }: { room: Room }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { addRows } = useSheet();
  const busy = useSheetState(isBusy);
  const indicator = useSheetState(({ sheet }) => sheet.indicator);
  const [text, setText] = useState('');
  const pasted = useMemo(
    () => (text.trim() === '' ? null : pastedRows(indicator, clipboardCells(text))),
    [indicator, text],
  );
  const rows = pasted?.rows ?? [];
  const fits = rowsLacking(room, rows.length) <= room.beyond;
  const lay = async () => {
    if (await addRows(rows, 0)) setText('');
  };
  return (
    <div className={styles.place}>
      <Field label={say(words.pasteBox)} hint={say(words.pasteHint)}>
        <Textarea rows={4} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {pasted && rows.length === 0 && <Message intent="warning" title={say(words.nothing)} />}
      {rows.length > 0 && !fits && <Message intent="error" title={say(words.tooMany(room.left + room.beyond))} />}
      {pasted && rows.length > 0 && fits && (
        <>
          <Understood pasted={pasted} room={room} />
          <Button disabledFocusable={busy} onClick={() => void lay()}>
            {say(words.lay(rows.length))}
          </Button>
        </>
      )}
    </div>
  );
}

function Understood({ pasted: { rows, columns, byHeaders, unused }, room }: { pasted: PastedRows; room: Room }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [first = {}] = rows;
  return (
    <>
      <strong>{say(words.found(rows.length, room.left, rowsLacking(room, rows.length)))}</strong>
      <span>
        {say(byHeaders ? words.byHeaders : words.byOrder)} · {say(words.first)}
      </span>
      <ul className={styles.sample}>
        {columns.map(({ key, header }) => (
          <li key={key}>
            {say(header)}: {cellText(first[key]) || '–'}
          </li>
        ))}
      </ul>
      {unused.length > 0 && <Message intent="warning" title={say(words.unused(unused))} />}
    </>
  );
}
