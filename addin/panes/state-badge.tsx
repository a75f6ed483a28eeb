import { Badge } from '@fluentui/react-components';
import { type SubmissionState, submissionStateNames } from '../../shared/terms/submission.ts';
import { useSpeech } from './language.tsx';
import { sheetStateWords } from './sheet-state-words.ts';

const colours = {
  none: 'subtle',
  draft: 'warning',
  submitted: 'success',
  'in-review': 'informative',
  returned: 'danger',
  accepted: 'success',
  evaluated: 'success',
  reopened: 'danger',
} as const;

/** Where a sheet stands, in a word; of a cancelled indicator that it is. */
export function StateBadge({ state, cancelled }: { state: SubmissionState; cancelled: boolean }) {
  const { say } = useSpeech();
  return (
    <Badge appearance="tint" color={cancelled ? 'informative' : colours[state]}>
      {say(cancelled ? sheetStateWords.cancelledBadge : submissionStateNames[state])}
    </Badge>
  );
}
