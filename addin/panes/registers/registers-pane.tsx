import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { districts } from '../../../shared/catalogue/districts.ts';
import type { District } from '../../../shared/terms/district.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Register } from '../../../shared/wire/registers.ts';
import { Heading } from '../../parts/layout/heading.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { TargetsStart } from '../indicators/targets-start.tsx';
import { TargetsView } from '../indicators/targets-view.tsx';
import { RegisterStart } from './register-start.tsx';
import { RegisterView } from './register-view.tsx';
import { registerWords as words } from './register-words.ts';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
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
    <Page>
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
    </Page>
  );
}
