import { Badge, type BadgeProps } from '@fluentui/react-components';
import { type SubmissionState, submissionStateNames } from '../../shared/terms/submission.ts';
import { useSpeech } from './language.tsx';

const colours: Record<SubmissionState, NonNullable<BadgeProps['color']>> = {
  none: 'subtle',
  draft: 'subtle',
  submitted: 'brand',
  'in-review': 'brand',
  returned: 'warning',
  accepted: 'success',
  evaluated: 'success',
  reopened: 'warning',
};

/** Where a sheet stands. */
export function StateBadge({ state }: { state: SubmissionState }) {
  const { say } = useSpeech();
  return (
    <Badge appearance="tint" color={colours[state]}>
      {say(submissionStateNames[state])}
    </Badge>
  );
}
