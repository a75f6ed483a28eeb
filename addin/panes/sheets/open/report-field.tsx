import { Button, Field, Textarea } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { draftOf, longestReport, textFaults } from '../../../sheets/annex.ts';
import { isLocked } from '../../../sheets/open-sheet-state.ts';
import { faultAt } from '../annex/fault-at.ts';
import { useSheet, useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

const nothing = draftOf({});

/** The quarter's report text; where nothing applies to the district it is asked for the reason. A locked one is read. */
export function ReportField({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const { say } = useSpeech();
  const { writeReport } = useSheet();
  const { text, previous } = useSheetState(({ report }) => report);
  const notApplicable = useSheetState(({ reading }) => reading.notApplicable);
  const locked = useSheetState(isLocked);
  return (
    <>
      <Field
        label={say(words.report)}
        required={notApplicable}
        {...faultAt(textFaults(text, nothing), 'report', say)}
        hint={`${say(notApplicable ? words.reportOfDeclared : words.reportHint)} ${say(words.length(text.length, longestReport))}`}
      >
        <Textarea
          textarea={{ ref: box, readOnly: locked }}
          resize="vertical"
          rows={6}
          value={text}
          onChange={(_, data) => writeReport(data.value)}
        />
      </Field>
      {previous !== null && !locked && (
        <Message
          intent="info"
          title={say(words.reportReplaced)}
          actions={<Button onClick={() => writeReport(previous)}>{say(words.reportBack)}</Button>}
        />
      )}
    </>
  );
}
