import { Button, Field, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useState } from 'react';
import { registerForm as issueForm } from '../../../shared/rules/registers/register-form.ts';
import { nothingChanged } from '../../../shared/rules/registers/register-rules.ts';
import { thaiDate } from '../../../shared/terms/date.ts';
import type { District } from '../../../shared/terms/district.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { firstDay, type Period, periodName } from '../../../shared/terms/period.ts';
import type { Register } from '../../../shared/wire/registers.ts';
import { IssueList } from '../../parts/issues/issue-list.tsx';
import { Heading } from '../../parts/layout/heading.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { SubPage } from '../../parts/layout/sub-page.tsx';
import { Title } from '../../parts/layout/title.tsx';
import { Loading } from '../../parts/messages/loading.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { FormMessage } from '../forms/form-message.tsx';
import { formWords } from '../forms/form-words.ts';
import { useFormPlaces } from '../forms/use-form-places.ts';
import { RegisterEvents } from './register-events.tsx';
import { RegisterImportCard } from './register-import.tsx';
import { registerWords as words } from './register-words.ts';
import { filledOf, SheetEffects } from './sheet-effects.tsx';
import { type RegisterWork, useRegister } from './use-register.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

type RegisterViewProps = {
  district: District;
  period: Period;
  register: Register;
  onBack(): void;
};

/** A district's register in the workbook: what is wrong in it, what it changes, what that does, and the way to send it. */
export function RegisterView({ district, period, register, onBack }: RegisterViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const work = useRegister(district, period, register);
  const { sheet, form, scope, checked, stage } = work;
  const places = useFormPlaces(form);
  const { goTo } = places;
  return (
    <SubPage back={formWords.back} onBack={onBack}>
      <div>
        <Heading small>{say(words.registerOf(district.name))}</Heading>
        <span className={styles.quiet}>
          {say(periodName(period))} · {say(words.from(thaiDate(firstDay(period))))}
        </span>
      </div>
      <FormMessage {...{ sheet, form, places }} />
      {!checked && !sheet.trouble && !sheet.gone && <Loading />}
      {stage.at === 'sent' && (
        <Message intent="success" title={say(stage.unchanged ? words.sentBefore : words.sent)} onClose={work.rest}>
          {say(words.sentWhy(periodName(period)))}
        </Message>
      )}
      {checked && (
        <>
          <Section title={say(words.check)}>
            <IssueList
              indicator={issueForm}
              onGoTo={goTo}
              groups={{
                errors: checked.issues.filter(({ severity }) => severity === 'error'),
                advice: checked.issues.filter(({ severity }) => severity === 'warning'),
              }}
            />
          </Section>
          <Section title={say(words.changes(checked.events.length))}>
            {checked.unchanged && (
              <span className={styles.quiet}>
                {say(nothingChanged.what)} · {say(nothingChanged.cure)}
              </span>
            )}
            <RegisterEvents events={checked.events} />
            <Sending work={work} goTo={goTo} onReload={onBack} />
          </Section>
          <RegisterImportCard
            key={form.link.value}
            form={form}
            scope={scope}
            rows={sheet.rows ?? []}
            read={sheet.read}
          />
        </>
      )}
    </SubPage>
  );
}

/** What the change does to open sheets, why it is made, and sending it. */
function Sending({ work, goTo, onReload }: { work: RegisterWork; goTo(issue: Issue): void; onReload(): void }) {
  const { say } = useSpeech();
  const { stage, checked } = work;
  const [reason, setReason] = useState('');
  const faulty = checked?.issues.some(({ severity }) => severity === 'error') ?? true;
  if (stage.at === 'working') return <Spinner size="tiny" label={say(formWords.working)} />;
  if (stage.at === 'previewed') {
    const { sheets } = stage.preview;
    return (
      <>
        <Title as="h3">{say(words.effects)}</Title>
        <SheetEffects sheets={sheets} />
        <Field label={say(words.reason)} required hint={say(words.reasonHint)}>
          <Textarea
            resize="vertical"
            rows={2}
            maxLength={1_000}
            value={reason}
            onChange={(_, { value }) => setReason(value)}
          />
        </Field>
        <Button
          appearance="primary"
          icon={<SendRegular />}
          disabledFocusable={reason.trim() === '' || filledOf(sheets).length > 0}
          onClick={() => void work.send(reason)}
        >
          {say(words.send)}
        </Button>
      </>
    );
  }
  return (
    <>
      {stage.at === 'refused' && (
        <>
          {stage.trouble.problem?.code === 'register-changed' ? (
            <Message
              intent="warning"
              title={say(stage.trouble.what)}
              actions={<Button onClick={onReload}>{say(formWords.openAgain)}</Button>}
            >
              {say(stage.trouble.cure)}
            </Message>
          ) : (
            <TroubleMessage trouble={stage.trouble} onClose={work.rest} />
          )}
          {stage.issues.length > 0 && (
            <IssueList indicator={issueForm} onGoTo={goTo} groups={{ errors: stage.issues }} />
          )}
        </>
      )}
      <Button
        appearance="primary"
        icon={<EyeRegular />}
        disabledFocusable={faulty || checked?.unchanged === true}
        onClick={() => void work.preview()}
      >
        {say(words.preview)}
      </Button>
    </>
  );
}
