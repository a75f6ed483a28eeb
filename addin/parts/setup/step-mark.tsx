import { Badge } from '@fluentui/react-components';
import type { StepState } from '../../../shared/terms/setup.ts';
import { useSpeech } from '../words/language.tsx';
import { stepStates } from './step-words.ts';

const colours = { done: 'success', open: 'danger', 'put-off': 'informative', check: 'informative' } as const;

/** Whether a step of setting up has been done. */
export function StepMark({ state }: { state: StepState | 'check' }) {
  const { say } = useSpeech();
  return (
    <Badge appearance="tint" color={colours[state]}>
      {say(stepStates[state])}
    </Badge>
  );
}
