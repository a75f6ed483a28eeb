import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { role } from '../../../shared/wire/access.ts';
import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useServices } from '../../parts/services.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AccountTrouble } from '../account-trouble.tsx';
import { accountsWords } from '../accounts-words.ts';
import { OrganisationChoice } from '../organisation-choice.tsx';
import type { NamedDepartment } from '../organisations.ts';
import { useAccountSaving } from '../use-account-saving.ts';
import { changesOf, type TypedAccount, typedOf } from './account-changes.ts';
import { keptAs } from './forget-typed.ts';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const typedForm = z.strictObject({ name: z.string(), mail: z.string(), organisation: z.string(), role });

type AccountFormProps = { account: AccountAnswer; departments: NamedDepartment[] };

/** Changes name, mail, organisation and role; what was typed stays until it is stored or put back. */
export function AccountForm({ account, departments }: AccountFormProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [kept, setKept] = useKept(keptAs.form(account.username), typedForm.nullable(), null);
  const [asked, setAsked] = useState(false);
  const saving = useAccountSaving();
  const typed = kept ?? typedOf(account);
  const changes = changesOf(account, typed);
  const isChanged = Object.keys(changes).length > 0;
  const nameless = typed.name.trim() === '';
  const put = (part: Partial<TypedAccount>) => {
    if (saving.saved) saving.rest();
    setKept({ ...typed, ...part });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (nameless || !isChanged || saving.busy) return;
    const parameters = { account: account.username };
    if (!(await saving.save(() => call('changeAccount', { parameters, body: changes })))) return;
    setKept(null);
    setAsked(false);
  };
  return (
    <Section title={say(words.change)}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <span>{say(words.changeWhy)}</span>
        <Field
          label={say(accountsWords.name)}
          required
          {...(asked && nameless ? { validationMessage: say(words.noName) } : {})}
        >
          <Input value={typed.name} maxLength={200} onChange={(_, { value }) => put({ name: value })} />
        </Field>
        <Field label={say(accountsWords.mail)}>
          <Input
            type="email"
            value={typed.mail}
            maxLength={200}
            autoComplete="off"
            onChange={(_, { value }) => put({ mail: value })}
          />
        </Field>
        <OrganisationChoice departments={departments} value={typed} had={account.department} onChoose={put} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={!isChanged || saving.busy}>
            {say(words.save)}
          </Button>
          {kept && <Button onClick={() => setKept(null)}>{say(words.revert)}</Button>}
        </div>
        {saving.trouble && <AccountTrouble trouble={saving.trouble} onClose={saving.rest} />}
        {saving.saved && <Message intent="success" title={say(words.saved)} onClose={saving.rest} />}
      </form>
    </Section>
  );
}
