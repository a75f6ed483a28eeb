import type { Breaches } from '../witness.ts';

const nothingElse = { hasPlan: null, planDate: null, included: null, project: null, actionPlanYear: null };

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    kind: 'ชุมชนแออัด',
    counted: 'นับ',
    hasPlan: 'มี',
    planDate: '15/2/2563',
    included: 'บรรจุ',
    project: 'โครงการปรับปรุงทางเดินเท้า',
    actionPlanYear: 2563,
  },
  alsoSound: [{ counted: 'ไม่นับ', exclusion: 'อยู่ระหว่างยกเลิกสถานะ', ...nothingElse }],
  rules: {
    C1: { broken: { counted: 'ไม่นับ', ...nothingElse }, mended: { exclusion: 'คณะกรรมการไม่ครบ' } },
    C2: { broken: { exclusion: 'คณะกรรมการไม่ครบ' }, mended: { exclusion: null } },
    C3: { broken: nothingElse, mended: { hasPlan: 'ไม่มี' } },
    C4: { broken: { planDate: '1/4/2563' }, mended: { planDate: '31/3/2563' } },
    C5: { broken: { included: null, project: null, actionPlanYear: null }, mended: { included: 'ไม่บรรจุ' } },
    C6: { broken: { hasPlan: 'ไม่มี', planDate: null }, mended: { hasPlan: 'มี', planDate: '15/2/2563' } },
    C7: { broken: { project: null }, mended: { project: 'โครงการถนนสะอาด' } },
    C8: { broken: { actionPlanYear: null }, mended: { actionPlanYear: 2565 } },
    C10: { broken: { planDate: null }, mended: { planDate: '15/2/2563' } },
    C11: {
      broken: { counted: 'ไม่นับ', exclusion: 'คณะกรรมการไม่ครบ' },
      alsoBroken: [
        { counted: 'ไม่นับ', exclusion: 'คณะกรรมการไม่ครบ', included: null, project: null, actionPlanYear: null },
      ],
      mended: { counted: 'นับ', exclusion: null },
    },
  },
};
