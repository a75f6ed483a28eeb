import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SecondFactor } from '../../../shared/wire/own-account.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { RecoveryCodes } from '../entering/recovery-codes.tsx';
import { ownAccountWords as words } from './own-account-words.ts';
import { PasswordAgain } from './password-again.tsx';
import { type Proposed, ProposedFactor } from './proposed-factor.tsx';
import { useFactorCalls } from './use-factor-calls.ts';

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Act = 'set-up' | 'codes' | 'remove';
type At =
  | { at: 'rest' }
  | { at: 'asked'; act: Act }
  | { at: 'proposed'; proposed: Proposed }
  | { at: 'codes'; codes: string[] };

/** What is asked for besides the password at each sign-in: set up, renewed or taken away, after the password is said again. */
export function SecondFactorSection() {
  const { say } = useSpeech();
  const answer = useAnswer('readSecondFactor', { parameters: {} });
  const calls = useFactorCalls();
  const [at, setAt] = useState<At>({ at: 'rest' });
  const rest = () => setAt({ at: 'rest' });
  const asked = (act: Act, needed: boolean) => {
    if (act === 'remove') return <PasswordAgain needed={needed} work={calls.remove} onDone={rest} onCancel={rest} />;
    return act === 'set-up' ? (
      <PasswordAgain
        needed={needed}
        work={calls.propose}
        onDone={(proposed) => setAt({ at: 'proposed', proposed })}
        onCancel={rest}
      />
    ) : (
      <PasswordAgain
        needed={needed}
        work={calls.renewCodes}
        onDone={({ recoveryCodes }) => setAt({ at: 'codes', codes: recoveryCodes })}
        onCancel={rest}
      />
    );
  };
  return (
    <Section title={say(words.secondFactor)}>
      <AnswerMessage answer={answer} />
      {answer.value && at.at === 'rest' && (
        <Standing factor={answer.value} onAct={(act) => setAt({ at: 'asked', act })} />
      )}
      {answer.value && at.at === 'asked' && asked(at.act, answer.value.password)}
      {at.at === 'proposed' && (
        <ProposedFactor
          proposed={at.proposed}
          confirm={calls.confirm}
          onSet={({ recoveryCodes }) => setAt({ at: 'codes', codes: recoveryCodes })}
          onCancel={rest}
        />
      )}
      {at.at === 'codes' && <RecoveryCodes codes={at.codes} onKept={rest} />}
    </Section>
  );
}

function Standing({ factor, onAct }: { factor: SecondFactor; onAct(act: Act): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { since, recoveryCodes, demanded } = factor;
  if (since === null) {
    return (
      <>
        <p className={styles.text}>{say(words.factorOff)}</p>
        <Button onClick={() => onAct('set-up')}>{say(words.setUp)}</Button>
      </>
    );
  }
  return (
    <>
      <p className={styles.text}>{say(words.factorOn(momentName(since), recoveryCodes))}</p>
      {demanded && <p className={styles.text}>{say(words.factorDemanded)}</p>}
      <div className={styles.buttons}>
        <Button onClick={() => onAct('set-up')}>{say(words.setUpAnew)}</Button>
        <Button onClick={() => onAct('codes')}>{say(words.newCodes)}</Button>
        {!demanded && <Button onClick={() => onAct('remove')}>{say(words.remove)}</Button>}
      </div>
    </>
  );
}
