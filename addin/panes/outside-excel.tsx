import { Link } from '@fluentui/react-components';
import { helpAddress } from '../../shared/terms/help-topics.ts';
import { WhomToAsk } from '../parts/help/whom-to-ask.tsx';
import { hasWorkbench } from '../parts/installation.ts';
import { LonePage } from '../parts/layout/lone-page.tsx';
import { frameWords as words } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';

/** What somebody sees who opens the pane's address in a browser. */
export function OutsideExcel() {
  const { language, say } = useSpeech();
  return (
    <LonePage title={words.outside}>
      <p>{say(words.outsideWhy)}</p>
      <ol>
        {words.outsideSteps.map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
      {hasWorkbench() && (
        <p>
          <Link href="/workbench">{say(words.workbench)}</Link>
        </p>
      )}
      <Link href={helpAddress('open-pane', language)}>{say(words.help)}</Link>
      <WhomToAsk />
    </LonePage>
  );
}
