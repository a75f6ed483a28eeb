import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AddressCheck } from '../../../shared/wire/installation.ts';
import type { Trouble } from '../../outcome.ts';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName } from '../../parts/words/moments.ts';
import { addressFindingWords, installationWords as words } from './installation-words.ts';
import { useInstallation } from './use-installation.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'start' },
  origin: { overflowWrap: 'anywhere' },
});

type Stage = { at: 'resting' | 'working' } | { at: 'found'; check: AddressCheck } | { at: 'failed'; trouble: Trouble };

/** Has the server go to its own address, and says what is there and what to do about it. */
export function AddressPart() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const { answer } = useInstallation();
  const [stage, setStage] = useState<Stage>({ at: 'resting' });
  const check = async (takeSelfMade: boolean) => {
    setStage({ at: 'working' });
    const outcome = await call('checkAddress', { parameters: {}, body: { takeSelfMade } });
    setStage(outcome.ok ? { at: 'found', check: outcome.value } : { at: 'failed', trouble: outcome.trouble });
  };
  const { value } = answer;
  const taken = value?.settings.checkedAddress?.origin === value?.publicOrigin && value?.settings.checkedAddress;
  return (
    <div className={styles.part}>
      {value && <strong className={styles.origin}>{say(words.addressIs(value.publicOrigin))}</strong>}
      <span>{say(words.addressHow)}</span>
      {stage.at === 'resting' && taken && (
        <Message intent="success" title={say(taken.selfMade ? words.taken : addressFindingWords.sound.what)} />
      )}
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} />}
      {stage.at === 'found' && (
        <Found check={stage.check} taken={taken !== false && taken !== null} onTake={() => void check(true)} />
      )}
      <Button disabledFocusable={stage.at === 'working'} onClick={() => void check(false)}>
        {say(stage.at === 'working' ? words.checking : words.check)}
      </Button>
    </div>
  );
}

function Found({ check: { finding, until }, taken, onTake }: { check: AddressCheck; taken: boolean; onTake(): void }) {
  const { say } = useSpeech();
  const { what, cure } = addressFindingWords[finding];
  const intent = finding === 'sound' ? 'success' : finding === 'self-made' ? 'warning' : 'error';
  const open = finding === 'self-made' && !taken;
  return (
    <Message
      intent={intent}
      title={say(what)}
      actions={open && <Button onClick={onTake}>{say(words.takeSelfMade)}</Button>}
    >
      {say(cure)} {until && say(words.until(dateName(until.slice(0, 10))))}
      {finding === 'self-made' && taken && <div>{say(words.taken)}</div>}
    </Message>
  );
}
