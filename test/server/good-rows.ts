import type { Community } from '../../shared/terms/register.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';

/** Sheets of 2100-1040 as tests and benches send them. */

/** A sheet as it is sent. */
export function filled(rows: EntryRow[], report = ''): SheetContent {
  return { rows, report, notApplicable: false };
}

/** Rows that can be submitted: every community counted, the first `planned` of them with an included plan. */
export function goodRows(communities: Community[], planned: number): EntryRow[] {
  return communities.map(({ code, name, kind }, index) => ({
    code,
    name,
    kind: kindLabels[kind] ?? kind,
    counted: 'นับ',
    ...(index < planned
      ? { hasPlan: 'มี', planDate: '11/10/2562', included: 'บรรจุ', project: 'ปรับปรุงทางเดิน', actionPlanYear: 2563 }
      : { hasPlan: 'ไม่มี' }),
  }));
}

const kindLabels: Record<string, string> = {
  'crowded-2555': 'ชุมชนแออัด',
  'urban-2555': 'ชุมชนเมือง',
  'suburban-2555': 'ชุมชนชานเมือง',
  'housing-2555': 'เคหะชุมชน',
  'estate-2555': 'หมู่บ้านจัดสรร',
  'highrise-2555': 'อาคารสูง',
};
