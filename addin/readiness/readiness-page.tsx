import { useEffect, useRef, useState } from 'react';
import { Card } from '../parts/layout/card.tsx';
import { Heading } from '../parts/layout/heading.tsx';
import { Page } from '../parts/layout/page.tsx';
import { Message } from '../parts/messages/message.tsx';
import { TroubleMessage } from '../parts/messages/trouble-message.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { AnswersTable } from './parts/answers-table.tsx';
import { Beginning } from './parts/beginning.tsx';
import { Following } from './parts/following.tsx';
import { Sending } from './parts/sending.tsx';
import { readinessWords as words } from './readiness-words.ts';
import { handOver, isUnattended } from './unattended.ts';
import { useRun } from './use-run.ts';

/** What a person tries this Excel by: what will be done, how far it is, what came of it, and the file to be sent. */
export function ReadinessPage() {
  const { say } = useSpeech();
  const { stage, begin, stop } = useRun();
  const [sent, setSent] = useState<boolean | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (!isUnattended() || begun.current) return;
    begun.current = true;
    void begin({ byHand: false, heavy: true }).then(async (report) => report && setSent(await handOver(report)));
  });
  return (
    <Page busy={stage.at === 'running'}>
      <Heading>{say(words.title)}</Heading>
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} />}
      {stage.at === 'running' ? (
        <Following stage={stage} onStop={stop} />
      ) : (
        <Beginning again={stage.at === 'done'} onBegin={(chosen) => void begin(chosen)} />
      )}
      {sent !== null && <Message intent={sent ? 'success' : 'error'} title={say(sent ? words.sent : words.notSent)} />}
      {stage.at === 'done' && (
        <>
          <Card label={say(words.answers)}>
            <AnswersTable checks={stage.report.checks} />
          </Card>
          <Sending report={stage.report} />
        </>
      )}
    </Page>
  );
}
