import { useState } from 'react';
import type { Fault } from '../../../shared/indicator/file/fault.ts';
import type { AccountLine } from '../../../shared/rules/accounts/lists/account-line.ts';
import type { EntryWay } from '../../../shared/wire/accounts.ts';
import type { Trouble } from '../../outcome.ts';
import { useServices } from '../../parts/services.ts';
import type { Answer } from '../../sync/client.ts';
import { readChosenAccounts } from './account-file.ts';

export type PreviewLine = Answer<'previewInvitations'>['lines'][number];

/** A list that has been read, and the way in which its people are to come in. */
export type AccountList = { name: string; lines: AccountLine[]; by: EntryWay };

export type ListStage =
  | { at: 'none' }
  | { at: 'unusable'; name: string; fault: Fault }
  | { at: 'asking'; list: AccountList }
  | { at: 'failed'; list: AccountList; trouble: Trouble }
  | { at: 'previewed'; list: AccountList; lines: PreviewLine[] };

/** A list of people from disk, and what the server says inviting them would come to. */
export function useAccountList() {
  const { call } = useServices();
  const [stage, setStage] = useState<ListStage>({ at: 'none' });
  const preview = async (list: AccountList) => {
    setStage({ at: 'asking', list });
    const { lines, by } = list;
    const outcome = await call('previewInvitations', { parameters: {}, body: { lines, by } });
    const next: ListStage = outcome.ok
      ? { at: 'previewed', list, lines: outcome.value.lines }
      : { at: 'failed', list, trouble: outcome.trouble };
    // Another file or way may have been chosen meanwhile.
    setStage((now) => (now.at === 'asking' && now.list === list ? next : now));
  };
  const open = async (chosen: File, by: EntryWay) => {
    const file = await readChosenAccounts(chosen);
    if ('fault' in file) setStage({ at: 'unusable', ...file });
    else await preview({ ...file, by });
  };
  return { stage, open, preview, close: () => setStage({ at: 'none' }) };
}
