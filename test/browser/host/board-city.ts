import { bangkokDay } from '../../../shared/rules/calendar/reporting-window.ts';
import type { OverHttp } from './over-http.ts';
import { sheetsOverHttp } from './sheets-over-http.ts';

export const indicator = '2100-1040';
export const chomThong = '1035';

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => bangkokDay(new Date(Date.now() + days * day));

/** Shares of communities that have done everything: from far below the target of 75 to far above it. */
const onTime: Record<string, number> = {
  1035: 0.6,
  1001: 0.82,
  1002: 0.75,
  1005: 0.4,
  1010: 0.71,
  1015: 0.9,
  1019: 1,
  1021: 0.2,
  1026: 0.55,
  1030: 0.8,
  1034: 0.66,
  1036: 0.73,
  1039: 0.78,
  1047: 0.5,
  1050: 0.05,
};

/**
 * A city in the middle of its work. In the first quarter fifteen districts have submitted in time, of which four are
 * accepted, one of them evaluated, one is given back; two are late, one has more time, one a draft, and all others are
 * overdue. The second quarter is open, and two have submitted. The second indicator is cancelled from quarter 2 on.
 */
export async function fillCity(http: OverHttp): Promise<void> {
  const [first, second] = [sheetsOverHttp(http), sheetsOverHttp(http, '2563-Q2')];
  for (const [district, share] of Object.entries(onTime)) await first.submit(district, { share });
  for (const district of [chomThong, '1001', '1002', '1019']) await first.decide(district, 'accept');
  await first.decide(chomThong, 'evaluate', { scores: { '2.1': 95, '2.2': null }, remark: 'รายงานครบถ้วน' });
  await first.decide('1005', 'return', {
    message: 'ตรวจวันที่จัดทำแผนของชุมชนที่ 1',
    items: [{ subject: '1005-001', column: 'planDate', message: 'ไม่ตรงกับเอกสาร' }],
  });
  await first.decide('1010', 'take-up');
  await first.save('1003', { share: 0.3 });
  const windows = {
    '2563-Q1': { opensOn: inDays(-40), dueOn: inDays(-3), closesOn: inDays(20) },
    '2563-Q2': { opensOn: inDays(-2), dueOn: inDays(5), closesOn: inDays(30) },
  };
  for (const [period, days] of Object.entries(windows)) {
    await http.send('admin', 'PUT', `/api/v1/windows/${period}`, { ...days, reason: 'ตัวอย่าง' });
  }
  await http.send('admin', 'PUT', '/api/v1/windows/2563-Q1/extensions/1003', {
    dueOn: inDays(6),
    reason: 'น้ำท่วมสำนักงานเขต',
  });
  await first.submit('1004', { share: 0.77 });
  await first.submit('1042', { share: 0.35 });
  await second.submit(chomThong, { share: 0.7 });
  await second.submit('1001', { share: 0.5 });
}
