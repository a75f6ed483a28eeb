import type { Choice } from '../terms/indicator.ts';

/**
 * Community kinds: six under the regulation of 2555, five under that of 2564. A kind may be used in the quarters whose
 * last day lies within its dates. The regulations' exact days of effect are not in our sources: the turn of the year is
 * taken for the first, the fiscal year after the second for the change-over.
 */
export const communityKinds: Choice[] = [
  { code: 'crowded-2555', label: { th: 'ชุมชนแออัด', en: 'Crowded community' }, validTo: '2021-09-30' },
  { code: 'urban-2555', label: { th: 'ชุมชนเมือง', en: 'Urban community' }, validTo: '2021-09-30' },
  { code: 'suburban-2555', label: { th: 'ชุมชนชานเมือง', en: 'Suburban community' }, validTo: '2021-09-30' },
  { code: 'housing-2555', label: { th: 'เคหะชุมชน', en: 'Public housing community' }, validTo: '2021-09-30' },
  { code: 'estate-2555', label: { th: 'หมู่บ้านจัดสรร', en: 'Housing estate' }, validTo: '2021-09-30' },
  { code: 'highrise-2555', label: { th: 'อาคารสูง', en: 'High-rise' }, validTo: '2021-09-30' },
  { code: 'crowded-2564', label: { th: 'แออัด', en: 'Crowded' }, validFrom: '2021-10-01' },
  { code: 'urban-2564', label: { th: 'เมือง', en: 'Urban' }, validFrom: '2021-10-01' },
  { code: 'suburban-2564', label: { th: 'ชานเมือง', en: 'Suburban' }, validFrom: '2021-10-01' },
  { code: 'highrise-2564', label: { th: 'อาคารสูง', en: 'High-rise' }, validFrom: '2021-10-01' },
  { code: 'special-2564', label: { th: 'รูปแบบพิเศษ', en: 'Special form' }, validFrom: '2021-10-01' },
];
