import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { districts } from '../../../shared/catalogue/districts.ts';
import { planningOfficeName } from '../../../shared/rules/accounts/organisation.ts';
import { roleNames } from '../../../shared/rules/accounts/role-names.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { InviteOutcome } from './invite-outcome.tsx';
import { inviteWords as words } from './invite-words.ts';
import { useInvite } from './use-invite.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  invite: { alignSelf: 'start' },
});

const typedForm = z.strictObject({
  name: z.string(),
  account: z.string(),
  organisation: z.string(),
  role: z.enum(['planning', 'administrator', 'viewer']),
});
type Typed = z.infer<typeof typedForm>;
const nobody: Typed = { name: '', account: '', organisation: '', role: 'planning' };
const planning = 'planning';

/** Invites the first people one by one: somebody of the planning office, officers of districts. */
export function InviteStep() {
  const styles = useStyles();
  const { say } = useSpeech();
  const [typed, setTyped] = useKept('invitation', typedForm, nobody);
  const [asked, setAsked] = useState(false);
  const { stage, invite } = useInvite();
  const put = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (typed.organisation === '') return;
    const { role, ...person } = typed;
    if (!(await invite({ ...person, role: typed.organisation === planning ? role : 'district' }))) return;
    setTyped(nobody);
    setAsked(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={say(words.name)} required>
        <Input value={typed.name} maxLength={200} onChange={(_, { value }) => put({ name: value })} />
      </Field>
      <Field label={say(words.account)} required>
        <Input
          value={typed.account}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(_, { value }) => put({ account: value })}
        />
      </Field>
      <Choice
        label={say(words.organisation)}
        value={typed.organisation}
        options={[
          ['', say(words.choose)],
          [planning, say(planningOfficeName)],
          ...districts.map(({ code, name }) => [code, say(name)] as const),
        ]}
        onChoose={(organisation) => put({ organisation })}
      />
      {asked && typed.organisation === '' && <span role="alert">{say(words.choose)}</span>}
      {typed.organisation === planning && (
        <Choice
          label={say(words.role)}
          value={typed.role}
          options={typedForm.shape.role.options.map((role) => [role, say(roleNames[role])] as const)}
          onChoose={(role) => put({ role })}
        />
      )}
      <Button className={styles.invite} type="submit" appearance="primary" disabledFocusable={stage.at === 'working'}>
        {say(words.invite)}
      </Button>
      <InviteOutcome stage={stage} />
    </form>
  );
}
