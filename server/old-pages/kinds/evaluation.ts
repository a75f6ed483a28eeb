import type { DefectKind } from '../defect-kind.ts';

/** What สยป.'s evaluation does not say, or says twice. */
export const evaluationKinds = {
  'not-evaluated': {
    name: { th: 'ยังไม่ประเมิน (0 / 0) ไม่ใช่ไม่ผ่าน', en: 'Not evaluated (0 / 0): this is no failure' },
    source: 'DOMAIN.md, Evaluation: `0 / 0` is always a pair and means not evaluated',
  },
  'evaluation-empty': {
    name: { th: 'ช่องผลประเมินว่าง', en: 'The evaluation is empty' },
    source: 'page 0800-6784',
  },
  'evaluation-repeats-header': {
    name: {
      th: 'ผลประเมินไตรมาสที่ 4 ซ้ำค่าที่หัวหน้า แทนที่จะเป็น 2.1',
      en: 'Quarter 4 repeats the header’s evaluation instead of 2.1',
    },
    source: 'DOMAIN.md, Evaluation: in quarter 4 the page repeats its header’s value, a fault and not a rule',
  },
  'evaluation-against-score': {
    name: { th: 'ผลประเมินไม่เท่ากับคะแนน 2.1', en: 'The evaluation is not the score 2.1' },
    source: 'DOMAIN.md, Evaluation: the evaluation beside the pair is 2.1 again',
  },
  'half-second-score': {
    name: { th: 'คะแนน 2.2 เป็น 50 (น่าจะส่งช้า)', en: 'Score 2.2 is 50: probably late' },
    source: 'DOMAIN.md, Evaluation: a guess, that 2.2 is timeliness and 50 is for late',
  },
  'score-beside-zero': {
    name: { th: 'ได้คะแนนประเมินทั้งที่ผลงานเป็น 0', en: 'A score beside a result of 0' },
    source: 'DOMAIN.md, Evaluation: 100 / 100 stands beside a result of 0',
  },
  'score-beside-missed-target': {
    name: { th: 'ได้คะแนนประเมินสูงทั้งที่ไม่ถึงเป้าหมาย', en: 'A high evaluation beside a missed target' },
    source: 'DOMAIN.md, Evaluation: the scores do not follow achievement',
  },
} satisfies Record<string, DefectKind>;
