import { Link } from '@fluentui/react-components';
import { type HelpTopic, helpAddress } from '../../../shared/terms/help-topics.ts';
import { frameWords as words } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';

/** The way to where the manual explains a topic. */
export function HelpLink({ topic }: { topic: HelpTopic }) {
  const { language, say } = useSpeech();
  return (
    <Link href={helpAddress(topic, language)} target="_blank">
      {say(words.readMore)}
    </Link>
  );
}
