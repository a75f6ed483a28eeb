import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { useState } from 'react';
import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { byYear } from '../../parts/choices/indicator-years.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Notice } from '../../parts/messages/notice.tsx';
import { Bilingual } from '../../parts/words/bilingual.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { targetWords } from './target-words.ts';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

/** Which year's targets are to be changed. */
export function TargetsStart({ onOpen }: { onOpen(fiscalYear: number): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const answer = useAnswer('listIndicators', { parameters: {} });
  const { value } = answer;
  const [chosen, setChosen] = useState(0);
  const years = byYear((value ?? []).filter(({ draft, reported }) => reported && !draft));
  const year = (years.find(({ fiscalYear }) => fiscalYear === chosen) ?? years[0])?.fiscalYear;
  return (
    <Section title={say(targetWords.title)}>
      <span>{say(targetWords.why)}</span>
      <AnswerNotice answer={answer} />
      {value && year === undefined && <Notice intent="info" title={say(targetWords.none)} />}
      {year !== undefined && (
        <>
          <Field label={say(targetWords.year)}>
            <Select
              className={styles.select}
              value={String(year)}
              onChange={(_, { value: code }) => setChosen(Number(code))}
            >
              {years.map(({ fiscalYear }) => (
                <option key={fiscalYear} value={fiscalYear}>
                  {fiscalYear}
                </option>
              ))}
            </Select>
          </Field>
          <Button icon={<TableEditRegular />} onClick={() => onOpen(year)}>
            <Bilingual text={targetWords.open} />
          </Button>
        </>
      )}
    </Section>
  );
}
