import { Button, Field, Textarea } from '@fluentui/react-components';
import { fillWords as words } from './fill-words.ts';
import { useSpeech } from './language.tsx';
import { Notice } from './notice.tsx';
import { longestReport, type Report } from './use-report.ts';

/** The quarter's report text. */
export function ReportField({ report }: { report: Report }) {
  const { say } = useSpeech();
  const { text, previous } = report;
  return (
    <>
      <Field
        label={say(words.report)}
        hint={`${say(words.reportHint)} ${say(words.length(text.length, longestReport))}`}
      >
        <Textarea
          resize="vertical"
          rows={6}
          maxLength={longestReport}
          value={text}
          onChange={(_, data) => report.write(data.value)}
        />
      </Field>
      {previous !== null && (
        <Notice
          intent="info"
          title={say(words.reportReplaced)}
          actions={<Button onClick={() => report.write(previous)}>{say(words.reportBack)}</Button>}
        />
      )}
    </>
  );
}
