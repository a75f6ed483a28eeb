import { Button } from '@fluentui/react-components';
import { placeOffice } from '../../../../shared/rules/offices/offices.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { SheetPlace } from '../../../../shared/wire/terms.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Front } from '../../../sheets/front.ts';
import { placeName } from '../../../sync/outbox-entry.ts';
import { usePlaceText } from '../use-place-text.ts';
import { CopyMessage } from './copy-message.tsx';
import { frontWords as words } from './front-words.ts';
import { useOpenSheets, useOpenSheetsState } from './open-sheets-context.ts';

/**
 * Says that another worksheet is in front than the one that the pane is about, and leads there. Beside the list it speaks
 * of what could be taken for a sheet to be sent: a copy, and another district's.
 */
export function FrontMessage() {
  const { say } = useSpeech();
  const { show } = useOpenSheets();
  const placeText = usePlaceText();
  const { front, openings, shown } = useOpenSheetsState();
  const about = shown === null ? undefined : openings.get(shown);
  if (!front || (front.kind === 'ours' && (!about || placeName(front.place) === shown))) return null;
  if (front.kind === 'other' && !about) return null;
  if (front.kind === 'copy') return <CopyMessage copy={front} />;
  return (
    <Message
      intent={front.kind === 'foreign' ? 'warning' : 'info'}
      title={say(whatIsInFront(front, placeText))}
      actions={about && <Way to={about.place} onGo={() => void show(about.place)} />}
    >
      {about && say(words.about(placeText(about.place)))}
    </Message>
  );
}

function Way({ to, onGo }: { to: SheetPlace; onGo(): void }) {
  const { say } = useSpeech();
  const placeText = usePlaceText();
  return <Button onClick={onGo}>{say(words.goTo(placeText(to)))}</Button>;
}

function whatIsInFront(front: Exclude<Front, { kind: 'copy' }>, placeText: ReturnType<typeof usePlaceText>): Text {
  const { title } = front;
  switch (front.kind) {
    case 'ours':
      return words.other(title || placeText(front.place).th);
    case 'foreign': {
      const { district } = front.place;
      return words.foreign(title, placeOffice(district));
    }
    case 'other':
      return words.notOurs(title);
  }
}
