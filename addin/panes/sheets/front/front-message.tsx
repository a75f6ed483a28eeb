import { Button } from '@fluentui/react-components';
import { findDistrict } from '../../../../shared/catalogue/districts.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { useMe } from '../../../parts/services.ts';
import { placeText } from '../../../parts/sheets/place-text.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Front } from '../../../sheets/ports.ts';
import { placeName } from '../../../sync/outbox-entry.ts';
import { CopyMessage } from './copy-message.tsx';
import { frontWords as words } from './front-words.ts';
import { useOpenSheets, useOpenSheetsState } from './open-sheets-context.ts';

/** Says that another worksheet is in front than the one that the pane is about, and leads there. */
export function FrontMessage() {
  const { say } = useSpeech();
  const { district } = useMe();
  const { show } = useOpenSheets();
  const { front, openings, shown } = useOpenSheetsState();
  const about = shown === null ? undefined : openings.get(shown);
  if (!front || !about || (front.place && placeName(front.place) === shown)) return null;
  const name = placeText(about.place);
  if (front.copyOf?.place.district === district) return <CopyMessage />;
  return (
    <Message
      intent="info"
      title={say(whatIsInFront(front, district))}
      actions={<Button onClick={() => void show(placeName(about.place))}>{say(words.goTo(name))}</Button>}
    >
      {say(words.about(name))}
    </Message>
  );
}

function whatIsInFront({ title, place: own, copyOf }: Front, district: string | null): Text {
  const place = own ?? copyOf?.place ?? null;
  if (!place) return words.notOurs(title);
  if (place.district === district) return words.other(title);
  const { name } = findDistrict(place.district) ?? { name: { th: place.district, en: place.district } };
  return words.foreign(title, name);
}
