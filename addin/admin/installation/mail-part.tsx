import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { MailServer } from '../../../shared/terms/installation.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { Choice } from '../../parts/choices/choice.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { InstallationForm } from './installation-form.tsx';
import { installationWords as words } from './installation-words.ts';
import { TestMail } from './test-mail.tsx';
import { useInstallation } from './use-installation.ts';

/** The form as it is typed; the password is never kept on this computer. */
const form = z.strictObject({
  host: z.string(),
  port: z.string(),
  secure: z.enum(['starttls', 'tls']),
  user: z.string(),
  fromName: z.string(),
  fromAddress: z.string(),
});
type MailForm = z.infer<typeof form>;

/** The mail server, and a test mail to oneself. */
export function MailPart() {
  const { say } = useSpeech();
  const { answer, change, isGiven } = useInstallation();
  const [typed, setTyped] = useKept('mail-server', form.nullable(), null);
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const saving = useSaving();
  const { value } = answer;
  const mail = typed ?? formOf(value?.settings.mail ?? null);
  const given = isGiven('mail');
  const server = readForm(mail);
  const put = (changes: Partial<MailForm>) => setTyped({ ...mail, ...changes });
  const save = async () => {
    setAsked(true);
    if (!server) return;
    const secrets = password === '' ? {} : { 'mail-password': password };
    if (!(await saving.save(() => change({ mail: server }, secrets)))) return;
    setTyped(null);
    setPassword('');
    setAsked(false);
  };
  const remove = async () => {
    if (await saving.save(() => change({ mail: null }, { 'mail-password': null }))) setTyped(null);
  };
  return (
    <>
      <InstallationForm
        given={given}
        saving={saving}
        onSave={() => void save()}
        further={!given && value?.settings.mail && <Button onClick={() => void remove()}>{say(words.remove)}</Button>}
      >
        <AnswerMessage answer={answer} />
        <Field
          label={say(words.host)}
          required
          {...(asked && !server ? { validationMessage: say(words.fillAll) } : {})}
        >
          <Input
            value={mail.host}
            spellCheck={false}
            disabled={given}
            onChange={(_, data) => put({ host: data.value })}
          />
        </Field>
        <Choice
          label={say(words.security)}
          value={mail.secure}
          options={[
            ['starttls', say(words.starttls)],
            ['tls', say(words.tls)],
          ]}
          onChoose={(secure) => put({ secure, port: secure === 'tls' ? '465' : '587' })}
        />
        <Field label={say(words.port)} required>
          <Input
            inputMode="numeric"
            value={mail.port}
            disabled={given}
            onChange={(_, data) => put({ port: data.value })}
          />
        </Field>
        <Field label={say(words.user)}>
          <Input
            value={mail.user}
            autoComplete="off"
            spellCheck={false}
            disabled={given}
            onChange={(_, data) => put({ user: data.value })}
          />
        </Field>
        <Field
          label={say(words.password)}
          {...(value?.secrets.includes('mail-password') ? { hint: say(words.keptSecret) } : {})}
        >
          <Input
            type="password"
            autoComplete="new-password"
            value={password}
            disabled={given}
            onChange={(_, data) => setPassword(data.value)}
          />
        </Field>
        <Field label={say(words.fromAddress)} required>
          <Input
            type="email"
            value={mail.fromAddress}
            disabled={given}
            onChange={(_, data) => put({ fromAddress: data.value })}
          />
        </Field>
        <Field label={say(words.fromName)}>
          <Input value={mail.fromName} disabled={given} onChange={(_, data) => put({ fromName: data.value })} />
        </Field>
      </InstallationForm>
      <TestMail ready={value?.settings.mail !== null && typed === null} />
    </>
  );
}

function formOf(mail: MailServer | null): MailForm {
  return {
    host: mail?.host ?? '',
    port: String(mail?.port ?? 587),
    secure: mail?.secure ? 'tls' : 'starttls',
    user: mail?.user ?? '',
    fromName: mail?.from.name ?? 'ไตรมาส',
    fromAddress: mail?.from.address ?? '',
  };
}

/** Null where something that is needed is missing. */
function readForm({ host, port, secure, user, fromName, fromAddress }: MailForm): MailServer | null {
  const number = Number(port);
  if (host.trim() === '' || !Number.isInteger(number) || number < 1 || !fromAddress.includes('@')) return null;
  return {
    host: host.trim(),
    port: number,
    secure: secure === 'tls',
    user: user.trim() || null,
    from: { name: fromName.trim(), address: fromAddress.trim() },
  };
}
