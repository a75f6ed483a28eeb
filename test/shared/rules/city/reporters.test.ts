import { expect, test } from 'vitest';
import { onlyReporter, reportersName } from '../../../../shared/rules/city/reporters.ts';

test.each([
  ['districts', null, 'ทั้งกรุงเทพมหานคร'],
  [['1004'], 'บางรัก', 'เขตบางรัก'],
  [['1004', '1035'], null, '2 เขตที่รายงาน'],
  ['owner', null, 'สำนักปลัดกรุงเทพมหานคร'],
] as const)('%s: the only one is %s, the figure that of %s', (reportedBy, only, name) => {
  const owner = { agencyCode: '0407', name: { th: 'สำนักปลัดกรุงเทพมหานคร', en: 'Office of the Permanent Secretary' } };
  const indicator = { owner, reportedBy: typeof reportedBy === 'string' ? reportedBy : [...reportedBy] };
  expect(onlyReporter(indicator)?.name.th ?? null).toBe(only);
  expect(reportersName(indicator).th).toBe(name);
});
