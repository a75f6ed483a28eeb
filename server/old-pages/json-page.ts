import { z } from 'zod';
import type { Text } from '../../shared/terms/text.ts';
import type { Page, PageSource } from './page.ts';

/** Null also where the page lacks it. */
const printed = z
  .string()
  .nullish()
  .transform((text) => text ?? null);
const year = z.union([z.string(), z.int()]).nullish();
const quarter = z.object({
  q: z.literal([1, 2, 3, 4]),
  result: printed,
  evaluation: printed,
  score21: printed,
  score22: printed,
});

/** A page in JSON as it was collected. Fields beside these, numbers read out and collectors' notes, are left alone. */
const shape = z.object({
  pid: z.string(),
  title: printed,
  year_be: year,
  target: z.string().nullable(),
  target_unit: z.string().nullable(),
  result: printed,
  type: printed,
  level: printed,
  evaluated_quarter: printed,
  evaluation: printed,
  quarters: z.array(quarter).max(4).nullish(),
  reports: z.object({ q1: printed, q2: printed, q3: printed, q4: printed }).nullish(),
  summary: printed,
  definition: printed,
  calculation: printed,
  source: printed,
  strategy: z.array(z.string()).nullish(),
  projects: printed,
  host: printed,
});

/** Reads one page in JSON; `{ why }` names the fields that are missing or of another kind. */
export function readJsonPage(json: unknown, source: Omit<PageSource, 'host'>): { page: Page } | { why: Text } {
  const parsed = shape.safeParse(json);
  if (!parsed.success) return { why: whatIsMissing(parsed.error.issues) };
  const { pid, year_be, target_unit, evaluated_quarter, calculation, source: dataSource, host, ...same } = parsed.data;
  const { quarters, reports, strategy } = same;
  return {
    page: {
      ...same,
      source: { ...source, host },
      code: pid.trim() === '' ? null : pid.trim(),
      year: year_be == null ? null : String(year_be),
      unit: target_unit,
      evaluatedQuarter: evaluated_quarter,
      quarters: (quarters ?? []).map(({ q, score21, score22, ...line }) => ({
        ...line,
        quarter: q,
        scores: score21 === null && score22 === null ? null : `${score21 ?? ''} / ${score22 ?? ''}`,
      })),
      reports: { 1: reports?.q1 ?? null, 2: reports?.q2 ?? null, 3: reports?.q3 ?? null, 4: reports?.q4 ?? null },
      method: calculation,
      dataSource,
      strategy: strategy ?? null,
      unread: [],
    },
  };
}

function whatIsMissing(issues: z.core.$ZodIssue[]): Text {
  const fields = [...new Set(issues.map(({ path }) => path.join('.')))];
  if (fields.includes('')) return { th: 'ไม่ใช่ออบเจ็กต์ของหน้าเดียว', en: 'this is not the object of one page' };
  return {
    th: `ขาดหรือผิดชนิด: ${fields.join(', ')}`,
    en: `missing or of another kind: ${fields.join(', ')}`,
  };
}
