import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import type { Issue } from '../../../../shared/terms/issue.ts';
import { issuePlace } from '../../../parts/issues/issue-place.ts';
import { Notice } from '../../../parts/messages/notice.tsx';
import { TroubleNotice } from '../../../parts/messages/trouble-notice.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { momentName } from '../../../parts/words/moments.ts';
import { submitWords as words } from '../submit/submit-words.ts';
import { fillWords } from './sheet-words.ts';
import type { Filling } from './use-filling.ts';

type StepNoticeProps = { filling: Filling; blocking: Issue[]; indicator: Indicator };

/** How the last action ended, above the buttons that one has just pressed. `blocking`: what stands against submitting now. */
export function StepNotice({ filling, blocking, indicator }: StepNoticeProps) {
  const { say } = useSpeech();
  const { step } = filling;
  const close = filling.backToEditing;
  if (step.at === 'working') return <Working />;
  if (step.at === 'told') {
    return (
      <Notice intent="success" title={say(fillWords.told[step.what])} onClose={close}>
        {say(momentName(step.moment))}
      </Notice>
    );
  }
  if (step.at === 'failed') return <TroubleNotice trouble={step.trouble} onClose={close} />;
  const issues = step.at === 'blocked' ? (step.issues ?? blocking) : [];
  if (issues.length === 0) return null;
  const first = issues.find(({ row }) => row !== null);
  const [shown = first] = issues;
  return (
    <Notice
      intent="error"
      onClose={close}
      title={say(words.blocked(issues.length))}
      actions={first && <Button onClick={() => void filling.goTo(first)}>{say(words.toFirst)}</Button>}
    >
      {shown && `${say(issuePlace(indicator, shown))}: ${say(shown.what)}`}
    </Notice>
  );
}

/** Milliseconds until one is told what work may be waiting for: Excel answers nothing while a cell is being edited. */
const long = 3000;

function Working() {
  const { say } = useSpeech();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), long);
    return () => clearTimeout(timer);
  }, []);
  return <Spinner size="tiny" label={say(slow ? fillWords.stillWorking : fillWords.working)} />;
}
