import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import type { DepartmentAnswer } from '../../../shared/wire/accounts.ts';
import { departmentCode } from '../../../shared/wire/terms.ts';
import { SavingMessage } from '../../parts/messages/saving-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { departmentWords as words } from './department-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  save: { alignSelf: 'start' },
});

const typedForm = z.strictObject({ code: z.string(), th: z.string(), en: z.string(), active: z.boolean() });
type Typed = z.infer<typeof typedForm>;

/** Says how a department is called and whether it is used; without one, adds another. */
export function DepartmentForm({ department }: { department: DepartmentAnswer | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [kept, setKept] = useKept(`department-${department?.code ?? 'new'}`, typedForm.nullable(), null);
  const [asked, setAsked] = useState(false);
  const saving = useSaving();
  const typed = kept ?? typedOf(department);
  const code = departmentCode.safeParse(typed.code.trim());
  const name = { th: typed.th.trim(), en: typed.en.trim() };
  const nameless = name.th === '' || name.en === '';
  const put = (part: Partial<Typed>) => setKept({ ...typed, ...part });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!code.success || nameless || saving.busy) return;
    const parameters = { department: code.data };
    const body = { name, active: typed.active };
    if (!(await saving.save(() => call('saveDepartment', { parameters, body })))) return;
    setKept(null);
    setAsked(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {!department && (
        <Field
          label={say(words.code)}
          required
          {...(asked && !code.success ? { validationMessage: say(words.malformed) } : {})}
        >
          <Input
            inputMode="numeric"
            maxLength={4}
            value={typed.code}
            onChange={(_, { value }) => put({ code: value })}
          />
        </Field>
      )}
      <Field label={say(words.nameTh)} required {...(asked && nameless ? { validationMessage: say(words.fill) } : {})}>
        <Input value={typed.th} maxLength={200} onChange={(_, { value }) => put({ th: value })} />
      </Field>
      <Field label={say(words.nameEn)} required>
        <Input value={typed.en} maxLength={200} onChange={(_, { value }) => put({ en: value })} />
      </Field>
      <Checkbox
        label={say(words.active)}
        checked={typed.active}
        onChange={(_, { checked }) => put({ active: checked === true })}
      />
      <Button className={styles.save} type="submit" appearance="primary" disabledFocusable={saving.busy}>
        {say(words.save)}
      </Button>
      <SavingMessage saving={saving} saved={words.saved} />
    </form>
  );
}

function typedOf(department: DepartmentAnswer | null): Typed {
  const { code = '', name = null, active = true } = department ?? {};
  return { code, th: name?.th ?? '', en: name?.en ?? '', active };
}
