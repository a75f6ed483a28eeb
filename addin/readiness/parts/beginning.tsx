import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Card } from '../../parts/layout/card.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { readinessWords as words } from '../readiness-words.ts';
import type { Chosen } from '../run-checks.ts';
import { isBlank } from '../workbook-place.ts';

type BeginningProps = { again: boolean; onBegin(chosen: Chosen): void };

/** Says what will be done, and in which workbook: nothing is begun before a person has said so. */
export function Beginning({ again, onBegin }: BeginningProps) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<Chosen>({ byHand: true, heavy: false });
  const [blank, setBlank] = useState(true);
  useEffect(() => {
    // A workbook that will not tell is taken for one with something in it.
    void isBlank().then((found) => setBlank(found.ok && found.value));
  }, []);
  return (
    <Card label={say(words.begin)}>
      <div>{say(words.what)}</div>
      {!blank && (
        <Message intent="warning" title={say(words.notBlank)}>
          {say(words.notBlankWhy)}
        </Message>
      )}
      <Checkbox
        label={say(words.byHand)}
        checked={chosen.byHand}
        onChange={(_, { checked }) => setChosen({ ...chosen, byHand: checked === true })}
      />
      <Checkbox
        label={say(words.heavy)}
        checked={chosen.heavy}
        onChange={(_, { checked }) => setChosen({ ...chosen, heavy: checked === true })}
      />
      <Button appearance="primary" onClick={() => onBegin(chosen)}>
        {say(again ? words.again : blank ? words.begin : words.beginHere)}
      </Button>
    </Card>
  );
}
