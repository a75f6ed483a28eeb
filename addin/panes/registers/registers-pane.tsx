import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import { useState } from 'react';
import { districts } from '../../../shared/catalogue/districts.ts';
import { thaiDate } from '../../../shared/terms/date.ts';
import type { District } from '../../../shared/terms/district.ts';
import { firstDay, type Period, parsePeriod } from '../../../shared/terms/period.ts';
import { communitiesOn } from '../../../shared/terms/register.ts';
import type { Register } from '../../../shared/wire/registers.ts';
import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { useAnswer, useFreshAnswer } from '../../parts/answers/use-answer.ts';
import { byYear } from '../../parts/choices/indicator-years.ts';
import { Heading } from '../../parts/layout/heading.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { Notice } from '../../parts/messages/notice.tsx';
import { Bilingual } from '../../parts/words/bilingual.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { periodWords } from '../../parts/words/period-words.ts';
import { targetWords } from '../indicators/target-words.ts';
import { TargetsView } from '../indicators/targets-view.tsx';
import { RegisterView } from './register-view.tsx';
import { registerWords as words } from './register-words.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  select: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type Shown =
  | { at: 'start' }
  | { at: 'register'; district: District; period: Period; register: Register }
  | { at: 'targets'; fiscalYear: number };

/** Where the planning office keeps districts' registers and the year's targets, in its own workbook. */
export default function RegistersPane() {
  const styles = useStyles();
  const { say } = useSpeech();
  const [shown, setShown] = useState<Shown>({ at: 'start' });
  const [district, setDistrict] = useState<District>(districts[0] as District);
  const back = () => setShown({ at: 'start' });
  if (shown.at === 'register') return <RegisterView {...shown} onBack={back} />;
  if (shown.at === 'targets') return <TargetsView fiscalYear={shown.fiscalYear} onBack={back} />;
  return (
    <main className={styles.pane}>
      <Heading>{say(words.heading)}</Heading>
      <Section title={say(words.register)}>
        <span>{say(words.registerWhy)}</span>
        <Field label={say(words.district)}>
          <Select
            className={styles.select}
            value={district.code}
            onChange={(_, { value }) => setDistrict(districts.find(({ code }) => code === value) ?? district)}
          >
            {[...districts]
              .sort((a, b) => say(a.name).localeCompare(say(b.name), 'th'))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {say(name)}
                </option>
              ))}
          </Select>
        </Field>
        <RegisterStart
          key={district.code}
          district={district}
          onOpen={(register, period) => setShown({ at: 'register', district, period, register })}
        />
      </Section>
      <TargetsStart onOpen={(fiscalYear) => setShown({ at: 'targets', fiscalYear })} />
    </main>
  );
}

type RegisterStartProps = { district: District; onOpen(register: Register, period: Period): void };

/** What a district's register holds now, and from when on it is to be changed. */
function RegisterStart({ district: { code: district }, onOpen }: RegisterStartProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const answer = useFreshAnswer('readRegister', { parameters: { district } });
  const { value } = answer;
  const [chosen, setChosen] = useState('');
  if (!value) return <AnswerNotice answer={answer} />;
  const quarters = value.quarters.flatMap((code) => {
    const period = parsePeriod(code);
    return period ? [{ code, period }] : [];
  });
  const effective = quarters.find(({ code }) => code === chosen) ?? quarters[0];
  const [last] = value.changes;
  if (!effective) {
    return (
      <Notice intent="info" title={say(words.noQuarter)}>
        {say(words.noQuarterCure)}
      </Notice>
    );
  }
  const number = communitiesOn(value.entries, firstDay(effective.period)).length;
  return (
    <>
      <Field label={say(words.effective)} hint={thaiDate(firstDay(effective.period))}>
        <Select className={styles.select} value={effective.code} onChange={(_, { value: code }) => setChosen(code)}>
          {quarters.map(({ code, period }) => (
            <option key={code} value={code}>
              {say(periodWords.quarterOf(period.quarter, period.fiscalYear))}
            </option>
          ))}
        </Select>
      </Field>
      <span className={styles.quiet}>
        {say(words.communities(number))}
        {value.demo && ` · ${say(words.demo)}`}
      </span>
      {last && (
        <span className={styles.quiet}>
          {say(words.lastChange(say(momentName(last.storedAt)), last.storedBy, last.reason))}
        </span>
      )}
      <Button appearance="primary" icon={<TableEditRegular />} onClick={() => onOpen(value, effective.period)}>
        <Bilingual text={words.open} />
      </Button>
    </>
  );
}

function TargetsStart({ onOpen }: { onOpen(fiscalYear: number): void }) {
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
