import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../words/language.tsx';
import { Notice } from './notice.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import type { Saving } from './use-saving.ts';

/** Says how a form's sending ended. */
export function SavingNotice({ saving, saved }: { saving: Saving; saved: Text }) {
  const { say } = useSpeech();
  if (saving.trouble) return <TroubleNotice trouble={saving.trouble} onClose={saving.rest} />;
  return saving.saved ? <Notice intent="success" title={say(saved)} onClose={saving.rest} /> : null;
}
