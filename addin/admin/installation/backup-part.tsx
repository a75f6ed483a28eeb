import { Field, Input } from '@fluentui/react-components';
import { z } from 'zod';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { BackupStatus } from './backup-status.tsx';
import { InstallationForm } from './installation-form.tsx';
import { installationWords as words } from './installation-words.ts';
import { useInstallation } from './use-installation.ts';

/** The folder that backups are put into, which the server tries to write to; and how they go. */
export function BackupPart() {
  const { say } = useSpeech();
  const { answer, change, isGiven } = useInstallation();
  const [typed, setTyped] = useKept('backup-place', z.string().nullable(), null);
  const saving = useSaving();
  const folder = typed ?? answer.value?.settings.backupPlace ?? '';
  const save = async () => {
    if (await saving.save(() => change({ backupPlace: folder.trim() || null }))) setTyped(null);
  };
  return (
    <>
      <InstallationForm given={isGiven('backupPlace')} saving={saving} onSave={() => void save()}>
        <AnswerMessage answer={answer} />
        <Field label={say(words.folder)} hint={say(words.backupHint)}>
          <Input
            value={folder}
            spellCheck={false}
            disabled={isGiven('backupPlace')}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      </InstallationForm>
      {answer.value?.settings.backupPlace && <BackupStatus />}
    </>
  );
}
