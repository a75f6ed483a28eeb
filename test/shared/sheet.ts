import { communityDevelopmentPlans } from '../../shared/catalogue/2100-1040.ts';
import type { AssessedSheet } from '../../shared/rules/assess.ts';
import type { EntryRow } from '../../shared/terms/row.ts';

/** A small sheet of indicator 2100-1040 for rule tests, with a roster of as many communities as wanted. */
export function sheetOf(communities: number): AssessedSheet {
  return {
    indicator: communityDevelopmentPlans,
    period: { fiscalYear: 2563, quarter: 1 },
    roster: Array.from({ length: communities }, (_, index) => ({
      code: `1035-${String(index + 1).padStart(3, '0')}`,
      name: `ชุมชนตัวอย่าง ${index + 1}`,
      kind: 'crowded-2555',
    })),
  };
}

const blank: EntryRow = {
  kind: 'ชุมชนแออัด',
  counted: null,
  exclusion: null,
  hasPlan: null,
  planDate: null,
  included: null,
  project: null,
  actionPlanYear: null,
  remark: null,
};

/** A row that counts in the numerator; `changes` make it another. */
export function completeRow(number: number, changes: EntryRow = {}): EntryRow {
  return {
    ...untouchedRow(number),
    counted: 'นับ',
    hasPlan: 'มี',
    planDate: '11/10/2562',
    included: 'บรรจุ',
    project: 'โครงการปรับปรุงทางเดินเท้า',
    actionPlanYear: 2563,
    ...changes,
  };
}

export function withoutPlan(number: number): EntryRow {
  return { ...untouchedRow(number), counted: 'นับ', hasPlan: 'ไม่มี' };
}

export function excludedRow(number: number, changes: EntryRow = {}): EntryRow {
  return { ...untouchedRow(number), counted: 'ไม่นับ', exclusion: 'อยู่ระหว่างยกเลิกสถานะ', ...changes };
}

/** A row as it was laid in, before anybody has typed. */
export function untouchedRow(number: number): EntryRow {
  return {
    ...blank,
    community: `1035-${String(number).padStart(3, '0')}`,
    communityName: `ชุมชนตัวอย่าง ${number}`,
  };
}
