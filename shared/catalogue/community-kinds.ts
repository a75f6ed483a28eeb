import type { Choice } from '../indicator/column.ts';

/**
 * The kinds of communities: six under the regulation of 2555, five under that of 2564. The indicators' lists have the
 * same codes, labels and days (test/shared/catalogue/community-kinds.test.ts).
 */
export const communityKinds: Choice[] = [
  ...[
    ['crowded-2555', 'ชุมชนแออัด', 'Crowded community'],
    ['urban-2555', 'ชุมชนเมือง', 'Urban community'],
    ['suburban-2555', 'ชุมชนชานเมือง', 'Suburban community'],
    ['housing-2555', 'เคหะชุมชน', 'Public housing community'],
    ['estate-2555', 'หมู่บ้านจัดสรร', 'Housing estate'],
    ['highrise-2555', 'อาคารสูง', 'High-rise'],
  ].map(([code = '', th = '', en = '']) => ({ code, label: { th, en }, validTo: '2021-09-30' })),
  ...[
    ['crowded-2564', 'แออัด', 'Crowded'],
    ['urban-2564', 'เมือง', 'Urban'],
    ['suburban-2564', 'ชานเมือง', 'Suburban'],
    ['highrise-2564', 'อาคารสูง', 'High-rise'],
    ['special-2564', 'รูปแบบพิเศษ', 'Special form'],
  ].map(([code = '', th = '', en = '']) => ({ code, label: { th, en }, validFrom: '2021-10-01' })),
];
