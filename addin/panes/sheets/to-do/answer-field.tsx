import { Button, Field, Textarea } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { useState } from 'react';
import { Unseen } from '../../../parts/layout/unseen.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { longestAnswer } from '../../../sheets/answers.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { toDoWords as words } from './to-do-words.ts';

/** A place to answer one thing: a button until somebody wants to, and open where there is an answer already. */
export function AnswerField({ name, label }: { name: string; label: string }) {
  const { say } = useSpeech();
  const { writeAnswer } = useSheet();
  const [wanted, setWanted] = useState(false);
  const text = useSheetState(({ answers }) => answers.given[name] ?? '');
  if (!wanted && text === '') {
    return (
      <Button appearance="subtle" size="small" icon={<CommentRegular />} onClick={() => setWanted(true)}>
        {say(words.answer)}
        <Unseen>{label}</Unseen>
      </Button>
    );
  }
  return (
    <Field label={label}>
      <Textarea
        textarea={{ autoFocus: wanted }}
        resize="vertical"
        rows={2}
        maxLength={longestAnswer}
        value={text}
        onChange={(_, data) => writeAnswer(name, data.value)}
      />
    </Field>
  );
}
