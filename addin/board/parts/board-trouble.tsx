import type { Trouble } from '../../outcome.ts';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { boardWords as words } from './board-words.ts';

type BoardTroubleProps = {
  trouble: Trouble | null;
  onRetry(): void;
  /** Of a part that still shows what it had: where the server is gone, the board's own notice has said so already. */
  part?: { shown: boolean };
};

/** What went wrong, in words that speak of a board: there is no workbook to be calm about here. */
export function BoardTrouble({ trouble, onRetry, part }: BoardTroubleProps) {
  if (!trouble || (part?.shown && trouble.code === 'offline')) return null;
  const said = trouble.code === 'offline' ? { ...trouble, what: words.offline, cure: words.offlineCure } : trouble;
  return <TroubleMessage trouble={said} onRetry={onRetry} />;
}
