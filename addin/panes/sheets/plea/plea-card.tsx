import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isPossible } from '../../../../shared/rules/sheets/workflow.ts';
import type { Plea } from '../../../../shared/terms/review.ts';
import { DecisionDialog } from '../../../parts/messages/decision-dialog.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { momentName } from '../../../parts/words/moments.ts';
import { placeName } from '../../../sync/outbox-entry.ts';
import { useSheetState } from '../open/sheet-context.ts';
import { pleaWords as words } from './plea-words.ts';
import { type Pleading, usePlea } from './use-plea.ts';

/** How an officer asks to have an accepted sheet reopened, and what has become of that. */
export function PleaCard() {
  const place = useSheetState((known) => known.place);
  const { state, plea, cancelled } = useSheetState(({ stored }) => stored);
  const pleading = usePlea();
  const [asking, setAsking] = useState(false);
  const { busy, trouble, plead, forget } = pleading;
  if (cancelled || !isPossible('plead', state)) return null;
  const ask = () => {
    forget();
    setAsking(true);
  };
  const rest = () => setAsking(false);
  const confirm = async (message: string) => {
    const isStored = await plead(message);
    if (isStored) rest();
    return isStored;
  };
  return (
    <>
      {trouble && !asking && <TroubleMessage trouble={trouble} onClose={forget} />}
      <PleaStanding plea={plea} pleading={pleading} onAsk={ask} />
      <DecisionDialog
        open={asking}
        title={words.title}
        why={words.why}
        label={words.reason}
        required
        keptAs={`plead.${placeName(place)}`}
        busy={busy}
        trouble={trouble}
        onDismiss={rest}
        onConfirm={confirm}
      />
    </>
  );
}

type PleaStandingProps = { plea: Plea | null; pleading: Pleading; onAsk(): void };

/** What stands of it: nothing yet, asked and not answered, or declined with words. */
function PleaStanding({ plea, pleading: { busy, drop }, onAsk }: PleaStandingProps) {
  const { say } = useSpeech();
  if (!plea) return <Button onClick={onAsk}>{say(words.plead)}</Button>;
  const { declined } = plea;
  const { message, by, at } = declined ?? plea;
  const action = declined ? (
    <Button onClick={onAsk}>{say(words.again)}</Button>
  ) : (
    <Button disabledFocusable={busy} onClick={() => void drop()}>
      {say(words.drop)}
    </Button>
  );
  return (
    <Message
      intent={declined ? 'warning' : 'info'}
      title={say(declined ? words.declined : words.pending)}
      actions={action}
    >
      <div>{message}</div>
      {say(words.byAt(by, momentName(at)))}
    </Message>
  );
}
