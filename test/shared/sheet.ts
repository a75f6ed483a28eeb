import { readFileSync } from 'node:fs';
import { parseIndicator } from '../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { BlankSheet } from '../../shared/rules/sheets/expected-rows.ts';
import type { Quarter } from '../../shared/terms/period.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { Text } from '../../shared/terms/text.ts';

const file = new URL('../../shared/catalogue/indicators/2100-1040-2563.json', import.meta.url);

/** Indicator 2100-1040, the seed's. */
export const communityDevelopmentPlans: Indicator = parsed(JSON.parse(readFileSync(file, 'utf8')));

/** A small sheet of indicator 2100-1040 for rule tests, with a roster of as many communities as wanted. */
export function sheetOf(communities: number, quarter: Quarter = 1): BlankSheet {
  return {
    indicator: communityDevelopmentPlans,
    period: { fiscalYear: 2563, quarter },
    communities: Array.from({ length: communities }, (_, index) => ({
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
    code: `1035-${String(number).padStart(3, '0')}`,
    name: `ชุมชนตัวอย่าง ${number}`,
  };
}

/** What a district sends: these rows, and nothing else unless `others` say so. */
export function filled(rows: EntryRow[], others: Partial<SheetContent> = {}): SheetContent {
  return { rows, report: '', notApplicable: false, ...others };
}

export const words = (th: string, en = th): Text => ({ th, en });

/** A column of a spec as it is written in a file. */
export function columnOf(type: string, key: string, th: string, others: object = {}) {
  return { type, key, header: words(th), hint: words('กรอก'), ...others };
}

/** An indicator file that counts the lines which a district adds: what a test changes into the one it wants. */
export const plainFile = {
  code: '9900-001',
  fiscalYear: 2563,
  version: 1,
  title: words('จำนวนโครงการ'),
  type: words('งานประจำ'),
  level: words('ผลผลิต'),
  owner: { agencyCode: '9900', name: words('หน่วยงานทดสอบ') },
  quarters: 'renewed',
  rows: { from: 'district', subject: words('โครงการ', 'Project'), room: 20 },
  columns: [columnOf('text', 'note', 'บันทึก')],
  measures: { projects: { name: words('จำนวนโครงการทั้งหมด'), count: 'rows' } },
  results: [
    {
      key: 'total',
      name: words('จำนวนโครงการ'),
      unit: words('โครงการ'),
      decimals: 0,
      target: null,
      calculation: { kind: 'total', of: 'projects' },
    },
  ],
};

/** The plain indicator with these parts instead of its own. */
export function indicatorOf(parts: object = {}): Indicator {
  return parsed({ ...plainFile, ...parts });
}

function parsed(json: unknown): Indicator {
  const result = parseIndicator(json);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.indicator;
}
