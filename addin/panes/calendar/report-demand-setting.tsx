import { useState } from 'react';
import { type ReportDemand, reportDemandNames, reportDemands } from '../../../shared/terms/report-demand.ts';
import type { ReportDemandAnswer } from '../../../shared/wire/calendar.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useFreshAnswer } from '../../parts/answers/use-answer.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { calendarWords as words } from './calendar-words.ts';
import { ReasonedForm } from './reasoned-form.tsx';

/** Whether a quarter's report must have a text, who has set it so, and why. */
export function ReportDemandSetting() {
  const { say } = useSpeech();
  const answer = useFreshAnswer('readReportDemand', { parameters: {} });
  return (
    <Section title={say(words.reportDemand)}>
      <AnswerMessage answer={answer} />
      {answer.value && <DemandForm {...answer.value} />}
    </Section>
  );
}

function DemandForm({ demand, set }: ReportDemandAnswer) {
  const { say } = useSpeech();
  const { call } = useServices();
  const saving = useSaving();
  const [chosen, setChosen] = useState<ReportDemand>(demand);
  const [reason, setReason] = useState('');
  const send = async () => {
    const body = { demand: chosen, reason };
    if (!(await saving.save(() => call('setReportDemand', { parameters: {}, body })))) return false;
    setReason('');
    return true;
  };
  return (
    <>
      <span>{say(words.reportDemandWhy)}</span>
      {set && (
        <span>
          {set.reason} · {say(words.givenBy(set.by, momentName(set.at)))}
        </span>
      )}
      <ReasonedForm
        reason={reason}
        onReason={setReason}
        missing={reason.trim() === '' ? words.missingDemandReason : null}
        saving={saving}
        send={words.saveDemand}
        sent={words.demandSaved}
        onSend={send}
      >
        <Choice
          label={say(words.reportText)}
          value={chosen}
          options={reportDemands.map((each) => [each, say(reportDemandNames[each])])}
          onChoose={setChosen}
        />
      </ReasonedForm>
    </>
  );
}
