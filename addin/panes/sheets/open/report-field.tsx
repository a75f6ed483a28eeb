import { Button, Field, Textarea } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { Notice } from '../../../parts/messages/notice.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { fillWords as words } from './sheet-words.ts';
import { longestReport, type Report } from './use-report.ts';

type ReportFieldProps = {
  report: Report;
  notApplicable: boolean;
  locked: boolean;
  box: RefObject<HTMLTextAreaElement | null>;
};

/** The quarter's report text; where nothing applies to the district it is asked for the reason. A locked one is read. */
export function ReportField({ report, notApplicable, locked, box }: ReportFieldProps) {
  const { say } = useSpeech();
  const { text, previous } = report;
  return (
    <>
      <Field
        label={say(words.report)}
        required={notApplicable}
        hint={`${say(notApplicable ? words.reportOfDeclared : words.reportHint)} ${say(words.length(text.length, longestReport))}`}
      >
        <Textarea
          textarea={{ ref: box, readOnly: locked }}
          resize="vertical"
          rows={6}
          maxLength={longestReport}
          value={text}
          onChange={(_, data) => report.write(data.value)}
        />
      </Field>
      {previous !== null && !locked && (
        <Notice
          intent="info"
          title={say(words.reportReplaced)}
          actions={<Button onClick={() => report.write(previous)}>{say(words.reportBack)}</Button>}
        />
      )}
    </>
  );
}
