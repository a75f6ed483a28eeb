import { Button, Field, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useMemo, useState } from 'react';
import { findDistrict } from '../../../../shared/catalogue/districts.ts';
import { type CityImportPart, importCityList } from '../../../../shared/rules/registers/lists/import-list.ts';
import { thaiDate } from '../../../../shared/terms/date.ts';
import { firstDay, periodName } from '../../../../shared/terms/period.ts';
import type { DistrictRefusal } from '../../../../shared/wire/problem.ts';
import { problems } from '../../../../shared/wire/problems.ts';
import type { Register } from '../../../../shared/wire/registers.ts';
import { AnswerMessage } from '../../../parts/answers/answer-message.tsx';
import { useFreshAnswer } from '../../../parts/answers/use-answer.ts';
import { Choice } from '../../../parts/choices/choice.tsx';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { Heading } from '../../../parts/layout/heading.tsx';
import { LongList } from '../../../parts/layout/long-list.tsx';
import { Section } from '../../../parts/layout/section.tsx';
import { SubPage } from '../../../parts/layout/sub-page.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { formWords } from '../../forms/form-words.ts';
import { registerWords } from '../register-words.ts';
import { cityImportWords as words } from './city-import-words.ts';
import { ListMapping } from './list-mapping.tsx';
import { askedIn, countsOf, ImportedRows, LeftOutLines, MissingCommunities } from './list-outcome.tsx';
import { ListQuestions } from './list-questions.tsx';
import { ListSource } from './list-source.tsx';
import { NewKind, OtherCodes } from './new-kind.tsx';
import { PublishedList } from './published-list.tsx';
import { quartersOfAll } from './quarters-of-all.ts';
import { useCityChange } from './use-city-change.ts';
import { useList } from './use-list.ts';

const useStyles = makeStyles({
  part: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
});

/** One list for the registers of all districts: looked at, previewed and stored in one step. */
export function CityImportView({ onBack }: { onBack(): void }) {
  const { say } = useSpeech();
  const answer = useFreshAnswer('readRegisters', { parameters: {} });
  const registers = answer.value?.registers ?? null;
  return (
    <SubPage back={formWords.back} onBack={onBack}>
      <Heading small>{say(words.title)}</Heading>
      <AnswerMessage answer={answer} />
      {registers && <CityList registers={registers} />}
    </SubPage>
  );
}

/** The list's steps by themselves: where it comes from, what it comes to, sending it. */
export function CityList({ registers }: { registers: Register[] }) {
  const { say } = useSpeech();
  const work = useList();
  const [chosen, setChosen] = useState('');
  const quarters = quartersOfAll(registers);
  const period = quarters.find(({ code }) => code === chosen) ?? quarters[0];
  const { list } = work;
  const day = period ? firstDay(period.period) : '';
  const found = useMemo(() => {
    if (!list?.settled || day === '') return null;
    const stored = new Map(registers.map(({ district, entries }) => [district, entries]));
    return importCityList(list.table, list.reading, stored, day, list.choices);
  }, [list, registers, day]);
  if (!period) {
    return (
      <Message intent="info" title={say(registerWords.noQuarter)}>
        {say(registerWords.noQuarterCure)}
      </Message>
    );
  }
  const begun = registers.some(({ id }) => id !== 'none');
  return (
    <>
      <Section title={say(words.list)}>
        <span>{say(words.why)}</span>
        <Choice
          label={say(registerWords.effective)}
          hint={thaiDate(day)}
          value={period.code}
          options={quarters.map((each) => [each.code, say(periodName(each.period))])}
          onChoose={setChosen}
        />
        <ListSource onOpen={work.open} />
        {!begun && !list && <PublishedList onOpen={work.open} />}
        {list && (
          <ListMapping
            {...{ work, list, day }}
            unknownKinds={found?.unknownKinds ?? []}
            withoutDistrict={found?.withoutDistrict ?? 0}
          />
        )}
        {found && list && (
          <>
            <strong>
              {say(words.districts(found.parts.length))} · {say(countsOf(found.parts))}
            </strong>
            <NewKind parts={found.parts} day={day} work={work} list={list} />
            <OtherCodes parts={found.parts} />
            <LeftOutLines leftOut={found.leftOut} />
            <MissingCommunities
              parts={found.parts}
              ends={list.choices.endMissing}
              onEnd={(endMissing) => work.choose({ endMissing })}
            />
            <ListQuestions fates={found.parts.flatMap(({ fates }) => fates)} onAnswer={work.answer} />
          </>
        )}
      </Section>
      {found && list && (
        <Section title={say(words.byDistrict)}>
          <Parts parts={found.parts} />
          {askedIn(found.parts) > 0 && <Message intent="info" title={say(words.answerFirst)} />}
          <Sending
            // Another reading or another answer is another change: its preview begins anew.
            key={JSON.stringify([
              period.code,
              list.reading,
              [...list.choices.answers],
              list.choices.endMissing,
              list.choices.kindOfNew,
            ])}
            parts={found.parts.filter(({ unchanged }) => !unchanged)}
            effective={period.code}
            registers={registers}
            asked={askedIn(found.parts) > 0}
          />
        </Section>
      )}
    </>
  );
}

function Parts({ parts }: { parts: CityImportPart[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <LongList items={parts} page={50}>
      {(part) => (
        <li key={part.district} className={styles.part}>
          <Disclosure label={`${nameOf(part.district, say)}: ${say(countsOf([part]))}`}>
            <ImportedRows rows={part.rows} />
          </Disclosure>
        </li>
      )}
    </LongList>
  );
}

type SendingProps = { parts: CityImportPart[]; effective: string; registers: Register[]; asked: boolean };

/** What the change does, district by district, why it is made, and sending it. */
function Sending({ parts, effective, registers, asked }: SendingProps) {
  const { say } = useSpeech();
  const [reason, setReason] = useState('');
  const [without, setWithout] = useState<string[]>([]);
  const kept = parts.filter(({ district }) => !without.includes(district));
  const { stage, preview, send, rest } = useCityChange(effective, registers, kept);
  if (stage.at === 'working') return <Spinner size="tiny" label={say(formWords.working)} />;
  if (stage.at === 'sent') {
    return <Message intent="success" title={say(words.sent(stage.districts, stage.unchanged))} />;
  }
  if (stage.at !== 'previewed') {
    return (
      <>
        {stage.at === 'refused' && <TroubleMessage trouble={stage.trouble} onClose={rest} />}
        {stage.at === 'refused' && <Hindered hindered={stage.trouble.problem?.hindered ?? []} />}
        {without.length > 0 && <span>{say(words.leftAside(without.length))}</span>}
        {parts.length === 0 && !asked && <Message intent="info" title={say(registerWords.importNone)} />}
        <Button
          appearance="primary"
          icon={<EyeRegular />}
          disabledFocusable={asked || kept.length === 0}
          onClick={() => void preview()}
        >
          {say(registerWords.preview)}
        </Button>
      </>
    );
  }
  const { districts, hindered } = stage.preview;
  const sheets = districts.reduce((sum, district) => sum + district.sheets, 0);
  const submitted = districts.reduce((sum, district) => sum + district.submitted, 0);
  return (
    <>
      <Message
        intent={hindered.length > 0 ? 'warning' : 'info'}
        title={say(words.effects(districts.length, sheets, submitted))}
      />
      <Hindered hindered={hindered} />
      {hindered.length > 0 ? (
        <Button
          onClick={() => {
            setWithout([...without, ...hindered.map(({ district }) => district)]);
            rest();
          }}
        >
          {say(words.setAside)}
        </Button>
      ) : (
        <>
          <Field label={say(registerWords.reason)} required hint={say(registerWords.reasonHint)}>
            <Textarea rows={2} maxLength={1_000} value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Button
            appearance="primary"
            icon={<SendRegular />}
            disabledFocusable={reason.trim() === ''}
            onClick={() => void send(reason)}
          >
            {say(words.send(districts.length))}
          </Button>
        </>
      )}
    </>
  );
}

/** The districts whose registers cannot be changed so, each with why. */
function Hindered({ hindered }: { hindered: DistrictRefusal[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <LongList items={hindered} page={20}>
      {({ district, code, issues }) => (
        <li key={district} className={styles.part}>
          <strong>{nameOf(district, say)}</strong>: {say(problems[code].title)}
          {issues.slice(0, 5).map(({ subject, subjectName, what, cure, column }) => (
            <div key={`${subject} ${column} ${what.en}`}>
              {subjectName} ({subject}): {say(what)} → {say(cure)}
            </div>
          ))}
        </li>
      )}
    </LongList>
  );
}

function nameOf(district: string, say: ReturnType<typeof useSpeech>['say']): string {
  const found = findDistrict(district);
  return found ? say(found.name) : district;
}
