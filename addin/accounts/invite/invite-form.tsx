import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { role } from '../../../shared/wire/access.ts';
import { entryWays } from '../../../shared/wire/accounts.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AccountTrouble } from '../account-trouble.tsx';
import { accountsWords } from '../accounts-words.ts';
import { OrganisationChoice } from '../organisation-choice.tsx';
import { organisationOf, organisationWritten } from '../organisations.ts';
import type { AccountBook } from '../use-account-book.ts';
import { EntryWayChoice } from './entry-way-choice.tsx';
import { inviteWords as words } from './invite-words.ts';
import type { Inviting } from './use-invite.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  invite: { alignSelf: 'start' },
});

const typedForm = z.strictObject({
  name: z.string(),
  account: z.string(),
  mail: z.string(),
  organisation: z.string(),
  role: role,
  by: z.enum(entryWays),
});
type Typed = z.infer<typeof typedForm>;
const nobody: Typed = { name: '', account: '', mail: '', organisation: '', role: 'planning', by: 'address' };

/** Invites people one by one; what was typed stays until they are invited. */
export function InviteForm({ book: { departments, mail }, inviting }: { book: AccountBook; inviting: Inviting }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [typed, setTyped] = useKept('invitation', typedForm, nobody);
  const [asked, setAsked] = useState(false);
  const { saving, invite } = inviting;
  const put = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes });
  const by = typed.by === 'mail' && !mail ? 'address' : typed.by;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const organisation = organisationOf(typed.organisation);
    if (!organisation || saving.busy) return;
    const { name, account, mail: address } = typed;
    const line = {
      line: 1,
      name,
      account,
      mail: address,
      role: typed.role,
      organisation: organisationWritten(organisation),
    };
    if (!(await invite([line], by))) return;
    setTyped({ ...nobody, by });
    setAsked(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={say(accountsWords.name)} required>
        <Input value={typed.name} maxLength={200} onChange={(_, { value }) => put({ name: value })} />
      </Field>
      <Field label={say(accountsWords.account)} hint={say(words.accountHint)} required>
        <Input
          value={typed.account}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(_, { value }) => put({ account: value })}
        />
      </Field>
      <OrganisationChoice
        departments={departments}
        value={typed}
        missing={asked && typed.organisation === ''}
        onChoose={(chosen) => put(chosen)}
      />
      <Field label={say(accountsWords.mail)} required={by === 'mail'}>
        <Input
          type="email"
          value={typed.mail}
          maxLength={200}
          autoComplete="off"
          onChange={(_, { value }) => put({ mail: value })}
        />
      </Field>
      <EntryWayChoice noMail={mail ? null : words.noMail} value={by} onChoose={(chosen) => put({ by: chosen })} />
      <Button className={styles.invite} type="submit" appearance="primary" disabledFocusable={saving.busy}>
        {say(words.invite)}
      </Button>
      {saving.trouble && <AccountTrouble trouble={saving.trouble} onClose={saving.rest} />}
    </form>
  );
}
