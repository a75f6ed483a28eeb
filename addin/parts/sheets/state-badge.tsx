import { Badge, type BadgeProps } from '@fluentui/react-components';
import { type SheetState, sheetStateNames } from '../../../shared/terms/sheet.ts';
import { useSpeech } from '../words/language.tsx';
import { sheetStateWords } from './sheet-state-words.ts';

const colours: Record<SheetState, NonNullable<BadgeProps['color']>> = {
  none: 'subtle',
  draft: 'warning',
  submitted: 'brand',
  'in-review': 'brand',
  returned: 'danger',
  accepted: 'success',
  evaluated: 'success',
  reopened: 'danger',
};

/** Where a sheet stands, in a word; of a cancelled indicator that it is. */
export function StateBadge({ state, cancelled = false }: { state: SheetState; cancelled?: boolean }) {
  const { say } = useSpeech();
  return (
    <Badge appearance="tint" color={cancelled ? 'informative' : colours[state]}>
      {say(cancelled ? sheetStateWords.cancelledBadge : sheetStateNames[state])}
    </Badge>
  );
}
