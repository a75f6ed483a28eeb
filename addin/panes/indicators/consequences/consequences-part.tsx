import { Spinner } from '@fluentui/react-components';
import type { Quarter } from '../../../../shared/terms/period.ts';
import type { Trouble } from '../../../outcome.ts';
import { Choice } from '../../../parts/choices/choice.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { periodWords } from '../../../parts/words/period-words.ts';
import { consequenceWords as words } from './consequence-words.ts';
import { ConsequencesView } from './consequences-view.tsx';
import type { Looking } from './use-consequences.ts';

type ConsequencesPartProps = {
  fiscalYear: number;
  /** The quarters from which on it may be in force. */
  open: Quarter[];
  /** Null for the first of them. */
  from: Quarter | null;
  onFrom(from: Quarter | null): void;
  looking: Looking;
};

/** From which quarter on something new is in force, and what that would do. */
export function ConsequencesPart({ fiscalYear, open, from, onFrom, looking }: ConsequencesPartProps) {
  const { say } = useSpeech();
  return (
    <>
      <Choice<Quarter | ''>
        label={say(words.from)}
        value={from ?? ''}
        options={[
          ['', say(words.earliest)],
          ...open.map((quarter) => [quarter, say(periodWords.quarterOf(quarter, fiscalYear))] as const),
        ]}
        onChoose={(chosen) => onFrom(chosen === '' ? null : chosen)}
      />
      {looking.at === 'looking' && <Spinner size="tiny" label={say(words.looking)} />}
      {looking.at === 'failed' && <Failed trouble={looking.trouble} />}
      {looking.at === 'told' && <ConsequencesView consequences={looking.consequences} />}
    </>
  );
}

/** It cannot be in force so: why, and each thing that stands against it. */
function Failed({ trouble }: { trouble: Trouble }) {
  const { say } = useSpeech();
  const { issues = [], faults = [] } = trouble.problem ?? {};
  return (
    <>
      <TroubleMessage trouble={trouble} />
      <ul>
        {[...issues, ...faults].map(({ what, cure }) => (
          <li key={what.en}>
            {say(what)} · {say(cure)}
          </li>
        ))}
      </ul>
    </>
  );
}
