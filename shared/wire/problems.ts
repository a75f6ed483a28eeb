import { accountProblems } from './problems/accounts.ts';
import { askingProblems } from './problems/asking.ts';
import { calendarProblems } from './problems/calendar.ts';
import { enteringProblems } from './problems/entering.ts';
import { indicatorProblems } from './problems/indicators.ts';
import { installationProblems } from './problems/installation.ts';
import { providerProblems } from './problems/provider.ts';
import { receiptProblems } from './problems/receipts.ts';
import { registerProblems } from './problems/registers.ts';
import { reviewProblems } from './problems/review.ts';
import { sheetProblems } from './problems/sheets.ts';
import { storageProblems } from './problems/storage.ts';

/** Every refusal the server can give: a stable code, its HTTP status, what is wrong and what to do. */
export const problems = {
  ...askingProblems,
  ...enteringProblems,
  ...providerProblems,
  ...accountProblems,
  ...installationProblems,
  ...sheetProblems,
  ...receiptProblems,
  ...reviewProblems,
  ...indicatorProblems,
  ...registerProblems,
  ...calendarProblems,
  ...storageProblems,
} as const;

export type ProblemCode = keyof typeof problems;
