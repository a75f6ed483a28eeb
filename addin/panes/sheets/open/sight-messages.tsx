import { Button } from '@fluentui/react-components';
import { subjectColumn } from '../../../../shared/indicator/indicator.ts';
import { cellText } from '../../../../shared/indicator/read-cell.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { LostFilters } from '../../sight/lost-filters.tsx';
import { ShownMessage } from '../../sight/shown-message.tsx';
import { sightWords as words } from '../../sight/sight-words.ts';
import { useSheet, useSheetState } from './sheet-context.ts';

/** What there is to say of the open sheet's filter and hidden rows. */
export function SightMessages() {
  const { say } = useSpeech();
  const { goTo, closeSight } = useSheet();
  const { shown, unfiltered, unseen } = useSheetState(({ sight }) => sight);
  const rows = useSheetState(({ reading }) => reading.rows);
  const [first] = unseen;
  const row = rows.findIndex((each) => cellText(each[subjectColumn]) === first?.subject);
  const look = row >= 0 && <Button onClick={() => void goTo({ row, column: null })}>{say(words.look)}</Button>;
  return (
    <>
      <ShownMessage shown={shown} onClose={closeSight} />
      <LostFilters headers={unfiltered} onClose={closeSight} />
      {first && (
        <Message intent="warning" title={say(words.unseen(unseen.length))} actions={look} onClose={closeSight}>
          {say(words.unseenWhy)} {unseen.map(({ name }) => say(name)).join(', ')}
        </Message>
      )}
    </>
  );
}
