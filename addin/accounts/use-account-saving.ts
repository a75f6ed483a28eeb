import { useQueryClient } from '@tanstack/react-query';
import { type Saving, useSaving } from '../parts/messages/use-saving.ts';
import type { ReadName } from '../sync/answer-cache.ts';

const read: ReadName = 'listAccounts';

/** Sending what is to become of an account. After a refusal all are asked for again: somebody may have changed it meanwhile. */
export function useAccountSaving(): Saving {
  const answers = useQueryClient();
  const saving = useSaving();
  return {
    ...saving,
    save: async (work) => {
      const stored = await saving.save(work);
      if (!stored) void answers.invalidateQueries({ queryKey: [read] });
      return stored;
    },
  };
}
