import { z } from 'zod';
import type { Text } from '../../shared/terms/text.ts';
import type { Page, PageSource } from './page.ts';

const printed = z.string().nullish();
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
  if (!parsed.success) return { why: shapeFault(parsed.error.issues) };
  const { data } = parsed;
  return {
    page: {
      source: { ...source, host: data.host ?? null },
      code: data.pid.trim() === '' ? null : data.pid.trim(),
      title: data.title ?? null,
      year: data.year_be === null || data.year_be === undefined ? null : String(data.year_be),
      target: data.target,
      unit: data.target_unit,
      result: data.result ?? null,
      type: data.type ?? null,
      level: data.level ?? null,
      evaluatedQuarter: data.evaluated_quarter ?? null,
      evaluation: data.evaluation ?? null,
      quarters: (data.quarters ?? []).map(({ q, result, evaluation, score21, score22 }) => ({
        quarter: q,
        result: result ?? null,
        evaluation: evaluation ?? null,
        scores: score21 == null && score22 == null ? null : `${score21 ?? ''} / ${score22 ?? ''}`,
      })),
      reports: {
        1: data.reports?.q1 ?? null,
        2: data.reports?.q2 ?? null,
        3: data.reports?.q3 ?? null,
        4: data.reports?.q4 ?? null,
      },
      summary: data.summary ?? null,
      definition: data.definition ?? null,
      method: data.calculation ?? null,
      dataSource: data.source ?? null,
      strategy: data.strategy ?? null,
      projects: data.projects ?? null,
      unread: [],
    },
  };
}

function shapeFault(issues: z.core.$ZodIssue[]): Text {
  const fields = [...new Set(issues.map(({ path }) => path.join('.')))];
  if (fields.includes('')) return { th: 'ไม่ใช่ออบเจ็กต์ของหน้าเดียว', en: 'this is not the object of one page' };
  return {
    th: `ขาดหรือผิดชนิด: ${fields.join(', ')}`,
    en: `missing or of another kind: ${fields.join(', ')}`,
  };
}
