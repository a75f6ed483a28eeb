import { madeOf } from '../../../shared/rules/city/made-of.ts';
import { reportersName } from '../../../shared/rules/city/reporters.ts';
import { standsOn } from '../../../shared/rules/city/stands-on.ts';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import { thaiMoment } from '../../../shared/terms/date.ts';
import { periodName } from '../../../shared/terms/period.ts';
import type { CitySheet } from './city-sheet.ts';

/** The words above the city's table. A worksheet is in Thai: it is printed and sent round. */

export const viewNames: Record<View, string> = {
  accepted: 'ที่รับรองแล้ว',
  submitted: 'ที่ส่งแล้ว',
  now: 'ที่กรอกล่าสุด (รวมฉบับร่าง)',
};

/** Which view it is, of when, and how many districts are in it, or of which owner it is. */
export function cityViewLine({ indicator, period, consolidation }: CitySheet): string {
  const { view, at, city, districts, owner, cancelled, version } = consolidation;
  const within = [
    `นับแล้ว ${city.counted} จาก ${city.expected} เขต`,
    ...(city.notApplicable > 0 ? [`ไม่เกี่ยวข้อง ${city.notApplicable} เขต`] : []),
  ];
  return [
    periodName(period).th,
    `แสดงข้อมูล${viewNames[view]}`,
    `ณ ${thaiMoment(at)}`,
    ...(indicator.reportedBy === 'owner' ? [reportersName(indicator, owner).th] : within),
    ...[...madeOf(districts, view), ...standsOn(city, version)].map(({ th }) => th),
    ...(cancelled ? ['ตัวชี้วัดถูกยกเลิกแล้ว'] : []),
  ].join(' · ');
}
