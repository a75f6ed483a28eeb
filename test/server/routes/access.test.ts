import { beforeAll, describe, expect, test } from 'vitest';
import { districts } from '../../../shared/catalogue/districts.ts';
import type { Access } from '../../../shared/wire/access.ts';
import { type Operation, problemsOf } from '../../../shared/wire/operation.ts';
import { type OperationName, operations } from '../../../shared/wire/operations.ts';
import { attempt } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, refusal } from '../fixture.ts';

/**
 * Who may call what, written down by hand: each line is held against the contract and against what the server answers.
 * `officer` is the officer of the district that the address or the receipt names, `neighbour` that of another one, `department`
 * that of a department; neither it nor the planning office fills a district's sheet.
 */

const callers = ['officer', 'neighbour', 'department', 'planning', 'administrator', 'viewer'] as const;
type Caller = (typeof callers)[number];

/** In the order of the callers: let in, `–` forbidden, `×` another district's, `∅` not told that there is one. */
const table: Record<OperationName, string> = {
  readMe: '                ✓ ✓ ✓ ✓ ✓ ✓',
  changePassword: '        ✓ ✓ ✓ ✓ ✓ ✓',
  readSessions: '          ✓ ✓ ✓ ✓ ✓ ✓',
  endSessions: '           ✓ ✓ ✓ ✓ ✓ ✓',
  readOutboxKey: '         ✓ ✓ ✓ ✓ ✓ ✓',
  readSecondFactor: '      ✓ ✓ ✓ ✓ ✓ ✓',
  proposeSecondFactor: '   ✓ ✓ ✓ ✓ ✓ ✓',
  confirmSecondFactor: '   ✓ ✓ ✓ ✓ ✓ ✓',
  removeSecondFactor: '    ✓ ✓ ✓ ✓ ✓ ✓',
  renewRecoveryCodes: '    ✓ ✓ ✓ ✓ ✓ ✓',
  listAccounts: '          – – – – ✓ –',
  previewInvitations: '    – – – – ✓ –',
  inviteAccounts: '        – – – – ✓ –',
  changeAccount: '         – – – – ✓ –',
  renewAccess: '           – – – – ✓ –',
  deactivateAccount: '     – – – – ✓ –',
  reactivateAccount: '     – – – – ✓ –',
  endSecondFactor: '       – – – – ✓ –',
  eraseAccount: '          – – – – ✓ –',
  listDepartments: '       ✓ ✓ ✓ ✓ ✓ ✓',
  saveDepartment: '        – – – – ✓ –',
  listAssignments: '       ✓ ✓ ✓ ✓ ✓ ✓',
  readSheet: '        ✓ × ✓ ✓ ✓ ✓',
  saveDraft: '             ✓ × × × – –',
  submit: '                ✓ × × × – –',
  readReceipt: '           ✓ ∅ ✓ ✓ ✓ ✓',
  readReceiptFile: '       ✓ ∅ ✓ ✓ ✓ ✓',
  readReview: '            ✓ × ✓ ✓ ✓ ✓',
  readRevision: '          ✓ × ✓ ✓ ✓ ✓',
  withdraw: '              ✓ × × × – –',
  takeUp: '                – – – ✓ – –',
  accept: '                – – – ✓ – –',
  returnSheet: '           – – – ✓ – –',
  reopen: '                – – – ✓ – –',
  plead: '                 ✓ × × × – –',
  dropPlea: '              ✓ × × × – –',
  decline: '               – – – ✓ – –',
  evaluate: '              – – – ✓ – –',
  evaluateMany: '          – – – ✓ – –',
  listAgencySheets: '      – – ✓ ✓ ✓ ✓',
  listTimeliness: '        – – ✓ ✓ ✓ ✓',
  acceptMany: '            – – – ✓ – –',
  previewRestatement: '    – – – ✓ – –',
  restate: '               – – – ✓ – –',
  readEvaluationScale: '   ✓ ✓ ✓ ✓ ✓ ✓',
  setEvaluationScale: '    – – – ✓ ✓ –',
  readConsolidation: '     – – ✓ ✓ ✓ ✓',
  readConsolidationRows: ' – – ✓ ✓ ✓ ✓',
  readTrend: '             – – ✓ ✓ ✓ ✓',
  listProgress: '          – – ✓ ✓ ✓ ✓',
  listAgencies: '          ✓ ✓ ✓ ✓ ✓ ✓',
  readOverview: '          ✓ × ✓ ✓ ✓ ✓',
  readRoster: '            ✓ × ✓ ✓ ✓ ✓',
  readRegister: '          ✓ × ✓ ✓ ✓ ✓',
  previewRegister: '       – – – ✓ ✓ –',
  changeRegister: '        – – – ✓ ✓ –',
  readRegisters: '         – – – ✓ ✓ –',
  previewRegisters: '      – – – ✓ ✓ –',
  changeRegisters: '       – – – ✓ ✓ –',
  readPublishedCommunities: ' – – – ✓ ✓ –',
  listIndicators: '        ✓ ✓ ✓ ✓ ✓ ✓',
  readIndicatorSheet: '    ✓ × ✓ ✓ ✓ ✓',
  listIndicatorSheets: '   – – ✓ ✓ ✓ ✓',
  readIndicator: '         ✓ ✓ ✓ ✓ ✓ ✓',
  publishIndicator: '      – – – – ✓ –',
  previewIndicator: '      – – – – ✓ –',
  readRowSchema: '         ✓ ✓ ✓ ✓ ✓ ✓',
  readTargets: '           – – – ✓ ✓ –',
  readTexts: '             – – – ✓ ✓ –',
  changeTexts: '           – – – ✓ ✓ –',
  previewTargets: '        – – – ✓ ✓ –',
  changeTargets: '         – – – ✓ ✓ –',
  listWindows: '           ✓ ✓ ✓ ✓ ✓ ✓',
  setWindow: '             – – – ✓ ✓ –',
  extendWindow: '          – – – ✓ ✓ –',
  readReportDemand: '      ✓ ✓ ✓ ✓ ✓ ✓',
  setReportDemand: '       – – – ✓ ✓ –',
  cancelIndicator: '       – – – ✓ ✓ –',
  readSetup: '             ✓ ✓ ✓ ✓ ✓ ✓',
  readInstallation: '      – – – – ✓ –',
  changeInstallation: '    – – – – ✓ –',
  checkAddress: '          – – – – ✓ –',
  readBackups: '           – – – – ✓ –',
  makeBackup: '            – – – – ✓ –',
  sendTestMail: '          – – – – ✓ –',
  readMail: '              ✓ ✓ ✓ ✓ ✓ ✓',
  setMail: '               ✓ ✓ ✓ ✓ ✓ ✓',
  listLog: '               – – – ✓ ✓ –',
  exportLog: '             – – – ✓ ✓ –',
  readChanges: '           ✓ × ✓ ✓ ✓ ✓',
  readLogState: '          – – – ✓ ✓ –',
  listAccessRecord: '      – – – ✓ ✓ –',
  exportAccessRecord: '    – – – ✓ ✓ –',
};

const lines = Object.entries(table) as [OperationName, string][];
const markOf = (name: OperationName, caller: Caller) => table[name].trim().split(' ')[callers.indexOf(caller)];
const accounts: Record<Caller, string> = {
  officer: 'chomthong',
  neighbour: 'suanluang',
  department: 'health',
  planning: 'planning',
  administrator: 'admin',
  viewer: 'viewer',
};

const world = await openWorld();
const named: Record<string, string> = {
  ...{ indicator, period, district: chomThong, office: chomThong, fiscalYear: '2563', revision: '1' },
  ...{ account: 'viewer', department: '0700' },
  agency: districts.find(({ code }) => code === chomThong)?.agencyCode ?? '',
};
const queries: Partial<Record<OperationName, string>> = {
  readRoster: `?period=${period}`,
  readRowSchema: '?quarter=1',
  readChanges: '?from=0&to=1',
};

beforeAll(async () => {
  const submitted = await attempt(world, { indicator, period, district: chomThong }, 'submit', 'chomthong');
  named.id = (await submitted.json()).id;
});

/** Asks without a precondition and a body, so that who is let in to a change changes nothing. */
async function ask(name: OperationName, who: string | null): Promise<Response> {
  const { method, path } = operations[name];
  const address = path.replace(/\{(\w+)\}/g, (_, parameter: string) => named[parameter] ?? '') + (queries[name] ?? '');
  return world.call(who, address, { method: method.toUpperCase() });
}

const inWords = { '✓': 'let in', '–': 'forbidden', '×': 'other-district', '∅': 'not-found' } as const;

describe.each(lines)('%s', (name) => {
  test('says in the contract what stands here', () => {
    const { access }: Operation = operations[name];
    const ofDistrict = problemsOf(operations[name]).includes('other-district');
    const reach = (role: keyof Access) => (access[role] === 'none' ? '–' : '✓');
    const foreign = (role: keyof Access) => (access[role] === 'own' && ofDistrict ? '×' : reach(role));
    const hidden = markOf(name, 'neighbour') === '∅' ? '∅' : foreign('district');
    const others = (['department', 'planning', 'administrator', 'viewer'] as const).map(foreign);
    const marks = [reach('district'), hidden, ...others];
    expect(marks).toEqual(callers.map((caller) => markOf(name, caller)));
  });

  test('is for nobody who is not signed in', async () => {
    expect(await refusal(await ask(name, null))).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  test.each(callers.map((caller) => ({ caller, is: inWords[markOf(name, caller) as keyof typeof inWords] })))(
    '$caller: $is',
    async ({ caller, is }) => {
      const answer = await ask(name, accounts[caller]);
      if (is !== 'let in')
        expect(await refusal(answer)).toMatchObject({ status: is === 'not-found' ? 404 : 403, code: is });
      else if (operations[name].method === 'get') operations[name].answer.parse(await answer.json());
      else expect([428, 415]).toContain(answer.status);
    },
  );
});
