import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%', fontFamily: tokens.fontFamilyMonospace },
});

type CodeFieldProps = { label: string; value: string; onChange(value: string): void; autoFocus?: boolean };

/** A code off a phone or a paper, however it is written there. */
export function CodeField({ label, value, onChange, autoFocus = false }: CodeFieldProps) {
  return (
    <Field label={label}>
      <Input
        className={useStyles().input}
        name="code"
        size="large"
        autoFocus={autoFocus}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
