import type { Query, QueryClient } from '@tanstack/react-query';
import { type OperationName, operations } from '../../shared/wire/operations.ts';
import { isOfPast, type ReadName } from './answer-cache.ts';
import type { Call } from './client.ts';

type WriteName = Exclude<OperationName, ReadName>;

const ofSheets: ReadName[] = [
  'listWindows',
  ...(['listAssignments', 'readSheet', 'readReview', 'listProgress', 'readOverview'] as const),
  ...(['readConsolidation', 'readConsolidationRows', 'readTrend', 'listTimeliness', 'listAgencySheets'] as const),
];
const ofIndicators: ReadName[] = ['listIndicators', 'listAgencies', 'readTargets', 'readSetup', ...ofSheets];
const ofRegisters: ReadName[] = ['readRegister', 'readRegisters', 'readRoster', 'readSetup', ...ofSheets];
const ofInstallation: ReadName[] = ['readInstallation', 'readSetup', 'readBackups'];

/** What each write changes of what is read. */
const changedBy: Record<WriteName, ReadName[]> = {
  saveDraft: ofSheets,
  submit: ofSheets,
  withdraw: ofSheets,
  takeUp: ofSheets,
  accept: ofSheets,
  acceptMany: ofSheets,
  returnSheet: ofSheets,
  reopen: ofSheets,
  plead: ofSheets,
  dropPlea: ofSheets,
  decline: ofSheets,
  evaluate: ofSheets,
  evaluateMany: ofSheets,
  setWindow: ['listIndicators', 'readSetup', ...ofSheets],
  extendWindow: ofSheets,
  restate: ['previewRestatement', ...ofSheets],
  previewRegister: [],
  changeRegister: ofRegisters,
  previewRegisters: [],
  changeRegisters: ofRegisters,
  previewIndicator: [],
  previewTargets: [],
  publishIndicator: ofIndicators,
  cancelIndicator: ofIndicators,
  changeTargets: ofIndicators,
  changeTexts: ofIndicators,
  setReportDemand: ['readReportDemand', ...ofSheets],
  setEvaluationScale: ['readEvaluationScale'],
  setMail: ['readMail'],
  changeInstallation: ['readMail', ...ofInstallation],
  checkAddress: ofInstallation,
  makeBackup: ['readBackups', 'readSetup'],
  sendTestMail: [],
  changePassword: ['readSessions'],
  endSessions: ['readSessions'],
  proposeSecondFactor: [],
  confirmSecondFactor: ['readSecondFactor'],
  removeSecondFactor: ['readSecondFactor'],
  renewRecoveryCodes: ['readSecondFactor'],
  previewInvitations: [],
  inviteAccounts: ['listAccounts', 'readSetup'],
  changeAccount: ['listAccounts', 'readSetup'],
  renewAccess: ['listAccounts'],
  deactivateAccount: ['listAccounts', 'readSetup'],
  endSecondFactor: ['listAccounts'],
  reactivateAccount: ['listAccounts', 'readSetup'],
  eraseAccount: ['listAccounts', 'readSetup'],
  saveDepartment: ['listDepartments'],
};

/**
 * Calls as `call` does. What a write has changed is asked for again where it is shown, and forgotten where it is not; every
 * write is a deed of the log. What was so at a moment of the past stays.
 */
export function callAndRefresh(call: Call, answers: QueryClient): Call {
  return async (name, input) => {
    const outcome = await call(name, input);
    if (outcome.ok && isWrite(name)) {
      for (const changed of [...changedBy[name], 'listLog'] satisfies ReadName[]) {
        answers.removeQueries({ queryKey: [changed], type: 'inactive', predicate });
        void answers.invalidateQueries({ queryKey: [changed], predicate });
      }
    }
    return outcome;
  };
}

const predicate = ({ queryKey }: Query) => !isOfPast(queryKey);

function isWrite(name: OperationName): name is WriteName {
  return operations[name].method !== 'get';
}
