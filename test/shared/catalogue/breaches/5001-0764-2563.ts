import type { Breaches } from '../witness.ts';

export const breaches: Breaches = {
  quarter: 2,
  sound: {
    code: '1',
    name: 'กระบวนการและขั้นตอนการให้บริการ',
    weight: 25,
    answers: 250,
    score: 4.5,
    surveyedOn: '15/2/2563',
    proposal: null,
  },
  rules: {
    C1: { broken: { answers: 0 }, mended: { answers: 250 } },
    C2: { broken: { score: 2.5 }, mended: { proposal: 'เพิ่มช่องบริการ' } },
    C3: { broken: { surveyedOn: '1/4/2563' }, mended: { surveyedOn: '31/3/2563' } },
    C4: { broken: { surveyedOn: '30/9/2562' }, mended: { surveyedOn: '1/10/2562' } },
    C5: { broken: { answers: 29 }, mended: { answers: 30 } },
  },
};
