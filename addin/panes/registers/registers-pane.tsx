import { Button } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { useState } from 'react';
import { districts } from '../../../shared/catalogue/districts.ts';
import type { District } from '../../../shared/terms/district.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Register } from '../../../shared/wire/registers.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { useHelpTopic } from '../../parts/help/help-place.tsx';
import { Heading } from '../../parts/layout/heading.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { TargetsStart } from '../indicators/targets-start.tsx';
import { TargetsView } from '../indicators/targets-view.tsx';
import { CityImportView } from './lists/city-import.tsx';
import { cityImportWords } from './lists/city-import-words.ts';
import { RegisterStart } from './register-start.tsx';
import { RegisterView } from './register-view.tsx';
import { registerWords as words } from './register-words.ts';

type Shown =
  | { at: 'start' | 'city' }
  | { at: 'register'; district: District; period: Period; register: Register }
  | { at: 'targets'; fiscalYear: number };

/** Where the planning office keeps districts' registers and the year's targets, in its own workbook. */
export default function RegistersPane() {
  const { say } = useSpeech();
  useHelpTopic('registers');
  const [shown, setShown] = useState<Shown>({ at: 'start' });
  const [district, setDistrict] = useState<District>(districts[0] as District);
  const back = () => setShown({ at: 'start' });
  if (shown.at === 'register') return <RegisterView {...shown} onBack={back} />;
  if (shown.at === 'city') return <CityImportView onBack={back} />;
  if (shown.at === 'targets') return <TargetsView fiscalYear={shown.fiscalYear} onBack={back} />;
  return (
    <Page>
      <Heading>{say(words.heading)}</Heading>
      <Section title={say(words.register)}>
        <span>{say(words.registerWhy)}</span>
        <Choice
          label={say(words.district)}
          value={district.code}
          options={[...districts]
            .sort((a, b) => say(a.name).localeCompare(say(b.name), 'th'))
            .map(({ code, name }) => [code, say(name)])}
          onChoose={(chosen) => setDistrict(districts.find(({ code }) => code === chosen) ?? district)}
        />
        <RegisterStart
          key={district.code}
          district={district}
          onOpen={(register, period) => setShown({ at: 'register', district, period, register })}
        />
      </Section>
      <Section title={say(cityImportWords.title)}>
        <span>{say(cityImportWords.openWhy)}</span>
        <Button icon={<ArrowImportRegular />} onClick={() => setShown({ at: 'city' })}>
          {say(cityImportWords.open)}
        </Button>
      </Section>
      <TargetsStart onOpen={(fiscalYear) => setShown({ at: 'targets', fiscalYear })} />
    </Page>
  );
}
