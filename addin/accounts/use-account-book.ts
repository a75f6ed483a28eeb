import type { AccountAnswer } from '../../shared/wire/accounts.ts';
import { type Answered, useAnswer } from '../parts/answers/use-answer.ts';
import type { NamedDepartment } from './organisations.ts';

/** Everybody who has an account, the departments, and whether mail can be sent. */
export type AccountBook = { accounts: AccountAnswer[]; departments: NamedDepartment[]; mail: boolean };

/** The book, there once both answers are that it is made of. */
export function useAccountBook(): Answered<AccountBook> {
  const accounts = useAnswer('listAccounts', { parameters: {} }, { refetchOnMount: 'always' });
  const departments = useAnswer('listDepartments', { parameters: {} });
  const value =
    accounts.value && departments.value ? { ...accounts.value, departments: departments.value.departments } : null;
  return {
    value,
    trouble: accounts.trouble ?? departments.trouble,
    loading: accounts.loading || departments.loading,
    reload: () => Promise.all([accounts.reload(), departments.reload()]),
  };
}
