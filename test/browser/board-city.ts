import { districts } from '../../shared/catalogue/districts.ts';
import { bangkokDay } from '../../shared/rules/reporting-window.ts';
import { decide, type OverHttp, type Place, saveSheet, submitSheet } from './over-http.ts';

export const indicator = '2100-1040';
export const chomThong = '1035';

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => bangkokDay(new Date(Date.now() + days * day));
const username = (code: string) =>
  (districts.find((district) => district.code === code)?.name.en ?? '').toLowerCase().replace(/[^a-z]/g, '');
const place = (district: string, quarter: 1 | 2 = 1): Place => ({
  indicator,
  period: `2563-Q${quarter}`,
  district,
});

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
  for (const [district, share] of Object.entries(onTime)) {
    await submitSheet(http, username(district), place(district), share);
  }
  for (const district of [chomThong, '1001', '1002', '1019']) await decide(http, place(district), 'accept', {});
  await decide(http, place(chomThong), 'evaluate', { scores: { '2.1': 95, '2.2': null }, remark: 'รายงานครบถ้วน' });
  await decide(http, place('1005'), 'return', {
    message: 'ตรวจวันที่จัดทำแผนของชุมชนที่ 1',
    items: [{ subject: '1005-001', column: 'planDate', message: 'ไม่ตรงกับเอกสาร' }],
  });
  await decide(http, place('1010'), 'take-up', {});
  await saveSheet(http, username('1003'), place('1003'), 0.3);
  const windows = {
    '2563-Q1': { opensOn: inDays(-40), dueOn: inDays(-3), closesOn: inDays(20) },
    '2563-Q2': { opensOn: inDays(-2), dueOn: inDays(5), closesOn: inDays(30) },
  };
  for (const [period, days] of Object.entries(windows)) {
    await http.send('admin', 'PUT', `/api/v1/windows/${period}`, days);
  }
  await http.send('admin', 'PUT', '/api/v1/windows/2563-Q1/extensions/1003', {
    dueOn: inDays(6),
    reason: 'น้ำท่วมสำนักงานเขต',
  });
  for (const [district, share] of [
    ['1004', 0.77],
    ['1042', 0.35],
  ] as const) {
    await submitSheet(http, username(district), place(district), share);
  }
  await submitSheet(http, username(chomThong), place(chomThong, 2), 0.7);
  await submitSheet(http, username('1001'), place('1001', 2), 0.5);
}

/** Cancels an indicator from a quarter on. */
export async function cancel(http: OverHttp, code: string, fromQuarter: number, reason: string): Promise<void> {
  await http.send('admin', 'PUT', `/api/v1/indicators/${code}/2563/cancellation`, { fromQuarter, reason });
}
