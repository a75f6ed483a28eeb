import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { districts } from '../../../shared/catalogue/districts.ts';
import { deedWords, loggedDeeds } from '../../../shared/rules/log/deed-words.ts';
import { parsePeriod, periodName } from '../../../shared/terms/period.ts';
import type { LogFilter } from '../../../shared/wire/log.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { DateField } from '../../parts/choices/date-field.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { chosenFilter, nothingChosen } from './chosen-filter.ts';
import { logWords as words } from './log-words.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whose deeds, on which sheet, of which kind and days; shown once it is asked for, not with every key. */
export function LogFilterForm({ onShow }: { onShow(filter: LogFilter): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [chosen, setChosen] = useState(nothingChosen);
  const indicators = useAnswer('listIndicators', { parameters: {} }).value ?? [];
  const windows = useAnswer('listWindows', { parameters: {} }).value ?? [];
  const codes = [...new Set(indicators.map(({ code }) => code))].sort();
  const periods = windows.map(({ period }) => period).sort((one, other) => other.localeCompare(one));
  const all = ['', say(words.all)] as const;
  const backwards = chosen.from !== '' && chosen.to !== '' && chosen.from > chosen.to;
  const write = (changes: Partial<typeof chosen>) => setChosen({ ...chosen, ...changes });
  const clear = () => {
    setChosen(nothingChosen);
    onShow({});
  };
  return (
    <Section title={say(words.filter)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!backwards) onShow(chosenFilter(chosen));
        }}
      >
        <div className={styles.fields}>
          <Field className={styles.wide} label={say(words.person)}>
            <Input
              className={styles.input}
              value={chosen.person}
              maxLength={100}
              onChange={(_, { value }) => write({ person: value })}
            />
          </Field>
          <Choice
            className={styles.wide}
            label={say(words.act)}
            value={chosen.act}
            options={[all, ...loggedDeeds.map((deed) => [deed, say(deedWords(deed))] as const)]}
            onChoose={(act) => write({ act })}
          />
          <Choice
            label={say(words.indicator)}
            value={chosen.indicator}
            options={[all, ...codes.map((code) => [code, code] as const)]}
            onChoose={(indicator) => write({ indicator })}
          />
          <Choice
            label={say(words.period)}
            value={chosen.period}
            options={[all, ...periods.map((code) => [code, periodWords(code)] as const)]}
            onChoose={(period) => write({ period })}
          />
          <Choice
            className={styles.wide}
            label={say(words.district)}
            value={chosen.district}
            options={[all, ...districts.map(({ code, name }) => [code, say(name)] as const)]}
            onChoose={(district) => write({ district })}
          />
          <DateField label={words.from} value={chosen.from} onChange={(from) => write({ from })} />
          <DateField label={words.to} value={chosen.to} onChange={(to) => write({ to })} />
        </div>
        {backwards && <span role="alert">{say(words.backwards)}</span>}
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit" disabledFocusable={backwards}>
            {say(words.show)}
          </Button>
          <Button onClick={clear}>{say(words.clear)}</Button>
        </div>
      </form>
    </Section>
  );

  function periodWords(code: string): string {
    const period = parsePeriod(code);
    return period ? say(periodName(period)) : code;
  }
}
