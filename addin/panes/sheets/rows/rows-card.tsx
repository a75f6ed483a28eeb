import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { Card } from '../../../parts/layout/card.tsx';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { Title } from '../../../parts/layout/title.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { isBusy } from '../../../sheets/open-sheet-state.ts';
import { fewLeft, type Room, roomOf } from '../../../sheets/room.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { PasteRows } from './paste-rows.tsx';
import { rowsWords as words } from './rows-words.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  number: { width: '7em' },
});

/** How many blank rows a table of the district's own rows has left, and the ways to more. */
export function RowsCard() {
  const { say } = useSpeech();
  const sheet = useSheetState((state) => state.sheet);
  const rows = useSheetState(({ reading }) => reading.rows);
  const room = roomOf(sheet, rows);
  if (!room) return null;
  const title = say(words.title(room.left));
  return (
    <Card label={title}>
      {room.left <= fewLeft ? (
        <Message intent="warning" title={title}>
          {say(words.why)}
        </Message>
      ) : (
        <Title>{title}</Title>
      )}
      <BlankRows room={room} />
      <Disclosure label={say(words.paste)}>
        <PasteRows room={room} />
      </Disclosure>
    </Card>
  );
}

function BlankRows({ room: { beyond } }: { room: Room }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { addRows } = useSheet();
  const busy = useSheetState(isBusy);
  const [typed, setTyped] = useState('10');
  const wanted = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  const possible = wanted >= 1 && wanted <= beyond;
  return (
    <div className={styles.line}>
      <Field
        label={say(words.number)}
        {...(!possible && { validationMessage: say(words.mostAdded(beyond)), validationState: 'error' as const })}
      >
        <Input
          className={styles.number}
          inputMode="numeric"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button icon={<AddRegular />} disabledFocusable={busy || !possible} onClick={() => void addRows([], wanted)}>
        {say(words.add)}
      </Button>
    </div>
  );
}
