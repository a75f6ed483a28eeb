import type { Context } from 'hono';
import { type Indicator, sheetColumns } from '../../shared/indicator/indicator.ts';
import type { SubmissionContent } from '../../shared/terms/submission.ts';
import { maximumRows, submissionContent } from '../../shared/wire/sheets.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { refuseFields, refuseForm } from './fields.ts';
import { readJson } from './json-body.ts';

/** Reads what a district sends: JSON of the contract's form, in columns that the indicator's sheet has, and nothing else. */
export async function readContent(
  context: Context,
  indicator: Indicator,
): Promise<{ content: SubmissionContent } | Refusal> {
  const read = await readJson(context);
  if (isRefusal(read)) return read;
  const rows = rowsOf(read.body);
  if (rows.length > maximumRows) return { refused: 'too-large' };
  const parsed = submissionContent.safeParse(read.body);
  if (!parsed.success) return refuseForm(parsed.error);
  const fields = unknownColumns(rows, indicator);
  return fields.length > 0 ? refuseFields(fields) : { content: parsed.data };
}

function rowsOf(body: unknown): unknown[] {
  return typeof body === 'object' && body !== null && 'rows' in body && Array.isArray(body.rows) ? body.rows : [];
}

/** Looks at the rows as sent, not as parsed: zod leaves out a key called `__proto__` without a word. */
function unknownColumns(rows: unknown[], indicator: Indicator): { path: string; message: string }[] {
  const known = new Set(sheetColumns(indicator).map(({ key }) => key));
  return rows.flatMap((row, position) =>
    Object.keys(row as object)
      .filter((key) => !known.has(key))
      .map((key) => ({ path: `rows.${position}.${key}`, message: `indicator ${indicator.code} has no such column` })),
  );
}
