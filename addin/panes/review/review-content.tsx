import { officeInWords } from '../../../shared/rules/offices/office-in-words.ts';
import { isPossible } from '../../../shared/rules/sheets/workflow.ts';
import type { Office } from '../../../shared/terms/office.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { useMoment } from '../../parts/as-of/as-of-context.ts';
import { Message } from '../../parts/messages/message.tsx';
import { useMe } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';

import { ReturnCard } from './return-card.tsx';
import { returnable } from './return-items.ts';
import type { ReviewActions } from './review-actions.ts';
import { ReviewActs } from './review-acts.tsx';
import { ReviewAnnex } from './review-annex.tsx';
import { ReviewAsked } from './review-asked.tsx';
import { ReviewChanges } from './review-changes.tsx';
import { ReviewEvaluation } from './review-evaluation.tsx';
import { ReviewFigures } from './review-figures.tsx';
import { ReviewHistory } from './review-history.tsx';
import { ReviewIssues } from './review-issues.tsx';
import { ReviewReports } from './review-reports.tsx';
import { reviewWords as words } from './review-words.ts';
import { placeNames } from './row-place.ts';
import { StrandedReturn } from './stranded-return.tsx';
import { useReturn } from './use-return.ts';
import type { ReviewedSheet, Reviewing } from './use-review.ts';
import { useShownRows } from './use-shown-rows.ts';

type ReviewContentProps = {
  sheet: ReviewedSheet;
  content: Revision;
  period: Period;
  office: Pick<Office, 'code' | 'name'>;
  reviewing: Reviewing;
  /** Of an owner that has lost the indicator: nothing is decided on it any more. */
  former: boolean;
};

/** What is stored of a sheet, part by part, with the ways into the workbook and into a return. */
export function ReviewContent({ sheet, content, period, office, reviewing, former }: ReviewContentProps) {
  const { say } = useSpeech();
  const { role } = useMe();
  const moment = useMoment();
  const { review, indicator } = sheet;
  const { standing, before, issues, previousReport, events, cancelled } = review;
  const { state, request, evaluation, submitted } = standing;
  const { code: district } = office;
  const rows = useShownRows({
    indicator,
    period,
    district: office,
    state,
    revision: content,
    before,
  });
  const place = { indicator: indicator.code, period: periodCode(period), district };
  const draft = useReturn(place, content.revision);
  const reviewer = role === 'planning' && cancelled === null && moment === null && !former;
  const canReturn = reviewer && isPossible('return', state);
  const actions: ReviewActions = {
    indicator,
    name: placeNames(indicator, content.rows),
    onGoTo: (place) => void rows.goTo(place),
    onReturn: canReturn ? (places) => draft.add(returnable(indicator, places)) : undefined,
  };
  const send = async () => {
    const { message, items } = draft;
    const trimmed = items.map((item) => ({ ...item, message: item.message.trim() }));
    if (await reviewing.decide({ act: 'return', message: message.trim(), items: trimmed })) draft.clear();
  };
  return (
    <>
      {submitted === null && (
        <Message intent="info" title={say(words.notSubmitted)}>
          {say(words.notSubmittedCure)}
        </Message>
      )}
      <ReviewFigures sheet={sheet} content={content} period={period} rows={rows} />
      {moment === null && !canReturn && !draft.empty && (
        <StrandedReturn draft={draft} office={officeInWords(office)} name={actions.name} />
      )}
      {canReturn && draft.open && (
        <ReturnCard
          draft={draft}
          content={content}
          rows={rows}
          actions={actions}
          busy={reviewing.deciding}
          office={officeInWords(office)}
          onSend={() => void send()}
        />
      )}
      {request && <ReviewAsked request={request} answers={content.answers} actions={actions} />}
      <ReviewChanges content={content} before={before} actions={actions} />
      <ReviewIssues issues={issues} content={content} actions={actions} />
      <ReviewReports report={content.report} previous={previousReport} />
      <ReviewAnnex content={content} before={before} />
      {evaluation && <ReviewEvaluation evaluation={evaluation} />}
      <ReviewHistory events={events} indicator={indicator} />
      {reviewer && (
        <ReviewActs
          place={place}
          standing={standing}
          reviewing={reviewing}
          returning={draft.items.length}
          onReturn={draft.begin}
        />
      )}
    </>
  );
}
