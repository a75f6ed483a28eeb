import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { CopiedField } from '../../parts/copied-field.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { InstallationForm } from './installation-form.tsx';
import { installationWords } from './installation-words.ts';
import { formOfProvider, type ProviderForm, providerForm, readProviderForm } from './provider-form.ts';
import { ProviderRules } from './provider-rules.tsx';
import { providerWords as words } from './provider-words.ts';
import { useInstallation } from './use-installation.ts';

/** Sign-in by Microsoft Entra or another OpenID Connect provider. */
export function ProviderPart() {
  const { say } = useSpeech();
  const { answer, change, isGiven } = useInstallation();
  const [typed, setTyped] = useKept('identity-provider', providerForm.nullable(), null);
  const [secret, setSecret] = useState('');
  const [asked, setAsked] = useState(false);
  const saving = useSaving();
  const { value } = answer;
  const given = isGiven('provider');
  const form = typed ?? formOfProvider(value?.settings.provider ?? null);
  const provider = readProviderForm(form);
  const put = (changes: Partial<ProviderForm>) => setTyped({ ...form, ...changes });
  const save = async () => {
    setAsked(true);
    if (!provider) return;
    const secrets = secret === '' ? {} : { 'provider-secret': secret };
    if (!(await saving.save(() => change({ provider }, secrets)))) return;
    setTyped(null);
    setSecret('');
    setAsked(false);
  };
  const remove = async () => {
    if (await saving.save(() => change({ provider: null }, { 'provider-secret': null }))) setTyped(null);
  };
  return (
    <InstallationForm
      given={given}
      saving={saving}
      onSave={() => void save()}
      further={
        !given &&
        value?.settings.provider && <Button onClick={() => void remove()}>{say(installationWords.remove)}</Button>
      }
    >
      <span>{say(words.steps)}</span>
      {value && <CopiedField label={say(words.redirect)} value={value.redirectAddress} />}
      <AnswerMessage answer={answer} />
      <Field label={say(words.name)} required>
        <Input value={form.name} maxLength={60} disabled={given} onChange={(_, data) => put({ name: data.value })} />
      </Field>
      <Field
        label={say(words.issuer)}
        required
        hint={say(words.issuerHint)}
        {...(asked && !provider ? { validationMessage: say(installationWords.fillAll) } : {})}
      >
        <Input
          value={form.issuer}
          spellCheck={false}
          disabled={given}
          onChange={(_, data) => put({ issuer: data.value })}
        />
      </Field>
      <Field label={say(words.clientId)} required>
        <Input
          value={form.clientId}
          spellCheck={false}
          disabled={given}
          onChange={(_, data) => put({ clientId: data.value })}
        />
      </Field>
      <Field
        label={say(words.secret)}
        {...(value?.secrets.includes('provider-secret') ? { hint: say(installationWords.keptSecret) } : {})}
      >
        <Input
          type="password"
          autoComplete="new-password"
          value={secret}
          disabled={given}
          onChange={(_, data) => setSecret(data.value)}
        />
      </Field>
      <ProviderRules form={form} onChange={put} />
      <Checkbox
        label={say(words.nested)}
        checked={form.nested}
        disabled={given}
        onChange={(_, { checked }) => put({ nested: checked === true })}
      />
    </InstallationForm>
  );
}
