import { Button } from '@fluentui/react-components';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { useState } from 'react';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { byYear } from '../../parts/choices/indicator-years.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { targetWords } from './target-words.ts';

/** Which year's targets are to be changed. */
export function TargetsStart({ onOpen }: { onOpen(fiscalYear: number): void }) {
  const { say } = useSpeech();
  const answer = useAnswer('listIndicators', { parameters: {} });
  const { value } = answer;
  const [chosen, setChosen] = useState(0);
  const years = byYear((value ?? []).filter(({ draft, reported }) => reported && !draft));
  const year = (years.find(({ fiscalYear }) => fiscalYear === chosen) ?? years[0])?.fiscalYear;
  return (
    <Section title={say(targetWords.title)}>
      <span>{say(targetWords.why)}</span>
      <AnswerMessage answer={answer} />
      {value && year === undefined && <Message intent="info" title={say(targetWords.none)} />}
      {year !== undefined && (
        <>
          <Choice
            label={say(targetWords.year)}
            value={year}
            options={years.map(({ fiscalYear }) => [fiscalYear, String(fiscalYear)])}
            onChoose={setChosen}
          />
          <Button icon={<TableEditRegular />} onClick={() => onOpen(year)}>
            {say(targetWords.open)}
          </Button>
        </>
      )}
    </Section>
  );
}
