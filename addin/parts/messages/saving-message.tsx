import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../words/language.tsx';
import { Message } from './message.tsx';
import { TroubleMessage } from './trouble-message.tsx';
import type { Saving } from './use-saving.ts';

/** Says how a form's sending ended. */
export function SavingMessage({ saving, saved }: { saving: Saving; saved: Text }) {
  const { say } = useSpeech();
  if (saving.trouble) return <TroubleMessage trouble={saving.trouble} onClose={saving.rest} />;
  return saving.saved ? <Message intent="success" title={say(saved)} onClose={saving.rest} /> : null;
}
