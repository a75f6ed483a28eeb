import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { Message } from '../../../parts/messages/message.tsx';
import { placeText } from '../../../parts/sheets/place-text.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { OpenSheet } from '../../../sheets/open-sheet.ts';
import type { SheetOpening } from '../../../sheets/sheet-opening.ts';
import { placeName } from '../../../sync/outbox-entry.ts';
import { OutboxBanner } from '../submit/outbox-banner.tsx';
import { useOutbox } from '../submit/outbox-context.ts';
import { frontWords as words } from './front-words.ts';
import { useOpenSheets, useOpenSheetsState } from './open-sheets-context.ts';

/** What is under way, has ended or waits for the person in the sheets that the pane does not show. */
export function OtherWork() {
  const { list } = useOutbox();
  const { openings, shown } = useOpenSheetsState();
  const others = [...openings].filter(([name]) => name !== shown);
  return (
    <>
      {list
        .filter(({ entry }) => placeName(entry.place) !== shown)
        .map((dispatch) => (
          <OutboxBanner key={dispatch.entry.key} dispatch={dispatch} />
        ))}
      {others.map(([name, opening]) => (
        <OtherOpening key={name} opening={opening} />
      ))}
    </>
  );
}

function OtherOpening({ opening }: { opening: SheetOpening }) {
  const state = useSyncExternalStore(opening.subscribe, opening.state);
  return state.at === 'open' ? <OtherSheet sheet={state.sheet} /> : null;
}

function OtherSheet({ sheet }: { sheet: OpenSheet }) {
  const { say } = useSpeech();
  const { show } = useOpenSheets();
  const { place, stage, sheet: laid } = useSyncExternalStore(sheet.subscribe, sheet.state);
  const { at } = stage;
  if (at !== 'received' && at !== 'blocked' && at !== 'conflict' && at !== 'withdrawing' && at !== 'failed')
    return null;
  const name = placeText(place, laid.indicator.title);
  return (
    <Message
      intent={at === 'received' ? 'success' : 'warning'}
      title={say(words.waits[at](name))}
      actions={<Button onClick={() => void show(place)}>{say(words.goTo(name))}</Button>}
      onClose={at === 'received' || at === 'failed' ? sheet.backToEditing : undefined}
    />
  );
}
