import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FaultLine, type StepFault } from './fault-line.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type StepFormProps = {
  submit: string;
  busy: boolean;
  fault: StepFault | null;
  onSubmit(): void;
  /** The fields. */
  children: ReactNode;
  /** What else can be done, below the button. */
  beside?: ReactNode;
};

/** The form of one step: its fields, what stands in the way, and its one button. */
export function StepForm({ submit, busy, fault, onSubmit, children, beside }: StepFormProps) {
  return (
    <form
      className={useStyles().form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      noValidate
    >
      {children}
      <FaultLine fault={fault} />
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {submit}
      </Button>
      {beside}
    </form>
  );
}
