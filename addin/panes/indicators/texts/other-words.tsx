import { Button } from '@fluentui/react-components';
import { type IndicatorTexts, sameWords, type TextName } from '../../../../shared/indicator/indicator-texts.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { TextsAnswer } from '../../../../shared/wire/indicators.ts';
import { LongText } from '../../../indicator-sheet/long-text.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { type TextChanges, textsWith, withAside, withStored } from './text-changes.ts';
import { textsWords as words } from './texts-words.ts';

type OtherWordsProps = {
  name: TextName;
  stored: Pick<TextsAnswer, 'version' | 'texts'>;
  changes: TextChanges;
  overlapping: TextName[];
  onChange(changes: TextChanges): void;
};

/** What a text is beside what its field shows: as somebody else has changed it, and as the person had written it. */
export function OtherWords({ name, stored: { version, texts }, changes, overlapping, onChange }: OtherWordsProps) {
  const aside = changes.aside[name];
  return (
    <>
      {overlapping.includes(name) && (
        <Offer
          intent="warning"
          title={words.meanwhile(version)}
          written={texts[name]}
          take={words.take}
          onTake={() => onChange(withStored(changes, name))}
        />
      )}
      {aside !== undefined && !sameWords(aside, textsWith(changes, texts)[name]) && (
        <Offer
          intent="info"
          title={words.aside}
          written={aside}
          take={words.putBack}
          onTake={() => onChange(withAside(changes, name))}
        />
      )}
    </>
  );
}

type Written = IndicatorTexts[TextName];

type OfferProps = { intent: 'warning' | 'info'; title: Text; written: Written; take: Text; onTake(): void };

/** Words that can be taken into the field above them. */
function Offer({ intent, title, written, take, onTake }: OfferProps) {
  const { say } = useSpeech();
  return (
    <Message intent={intent} title={say(title)} actions={<Button onClick={onTake}>{say(take)}</Button>}>
      <LongText text={inLines(written, say(words.cut)) || say(words.empty)} />
    </Message>
  );
}

function inLines(written: Written, cutWords: string): string {
  if (typeof written === 'string') return written;
  if (!Array.isArray(written)) return `${written.th}\n${written.en}`;
  const lines = written.map((line) => {
    if (typeof line === 'string') return line;
    const { level, text, cut } = line;
    return `${level.th} · ${level.en}\n${text}${cut ? ` (${cutWords})` : ''}`;
  });
  return lines.join('\n');
}
