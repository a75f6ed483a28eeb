import { Badge } from '@fluentui/react-components';
import { useSpeech } from '../words/language.tsx';
import { type ShownState, stepStates } from './step-words.ts';

const colours = {
  done: 'success',
  open: 'danger',
  'put-off': 'informative',
  check: 'informative',
  optional: 'informative',
} as const;

/** Whether a step of setting up has been done. */
export function StepMark({ state }: { state: ShownState }) {
  const { say } = useSpeech();
  return (
    <Badge appearance="tint" color={colours[state]}>
      {say(stepStates[state])}
    </Badge>
  );
}
