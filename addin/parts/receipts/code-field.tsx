import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readReceiptCode } from '../../../shared/rules/receipts/receipt-code.ts';
import { problems } from '../../../shared/wire/problems.ts';
import { Disclosure } from '../layout/disclosure.tsx';
import { useSpeech } from '../words/language.tsx';
import { codeWords as words } from './code-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '420px' },
  input: { minWidth: 0, width: '100%', fontFamily: tokens.fontFamilyMonospace },
  open: { alignSelf: 'start' },
});

/** Where the code of a receipt is typed off the paper; `onCode` is told what can be one, as it is written. */
export function CodeField({ onCode }: { onCode(code: string): void }) {
  const { say } = useSpeech();
  return (
    <Disclosure label={say(words.byCode)}>
      <Form onCode={onCode} />
    </Disclosure>
  );
}

function Form({ onCode }: { onCode(code: string): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [written, setWritten] = useState('');
  const [mistyped, setMistyped] = useState(false);
  const { title, cure } = problems['code-mistyped'];
  const wrong = mistyped ? { validationMessage: `${say(title)} — ${say(cure)}` } : {};
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const read = readReceiptCode(written);
        setMistyped('fault' in read);
        if ('code' in read) onCode(read.code);
      }}
    >
      <Field label={say(words.code)} hint={say(words.where)} {...wrong}>
        <Input
          className={styles.input}
          value={written}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(_, { value }) => setWritten(value)}
        />
      </Field>
      <Button className={styles.open} type="submit">
        {say(words.open)}
      </Button>
    </form>
  );
}
