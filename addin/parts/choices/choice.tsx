import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

type ChoiceProps<Value extends string | number> = {
  label: string;
  /** Unseen where the options say by themselves what is chosen. */
  labelled?: 'seen' | 'unseen';
  hint?: string | undefined;
  className?: string;
  value: NoInfer<Value>;
  /** Each with its name. */
  options: readonly (readonly [Value, string])[];
  onChoose(value: NoInfer<Value>): void;
};

/** One of several, by its name. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, labelled = 'seen', hint, className, value, options, onChoose } = props;
  const styles = useStyles();
  const choose = (written: string) => {
    const option = options.find(([each]) => String(each) === written);
    if (option) onChoose(option[0]);
  };
  return (
    <Field {...(labelled === 'seen' ? { label } : {})} className={className} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        aria-label={labelled === 'unseen' ? label : undefined}
        value={String(value)}
        onChange={(_, data) => choose(data.value)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
