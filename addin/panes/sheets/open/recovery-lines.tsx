import { useSpeech } from '../../../parts/words/language.tsx';
import type { Recovery } from '../../../sheets/recovery.ts';
import { recoveryWords as words } from './recovery-words.ts';

/** Where a sheet was put back from, and the rows for which something else was there or may have been. */
export function RecoveryLines({ recovery: { from, revision, remains, unsure } }: { recovery: Recovery }) {
  const { say } = useSpeech();
  if (from === null) return null;
  return (
    <>
      <div>
        {say(from === 'remains' ? words.remains(remains ?? '') : from === 'pane' ? words.pane : words.server(revision))}
      </div>
      {unsure.length > 0 && (
        <div>
          {say(remains === null ? words.unsure(unsure.length) : words.apart(unsure.length, remains))}
          {': '}
          {unsure.map(say).join(', ')}
        </div>
      )}
    </>
  );
}
