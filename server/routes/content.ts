import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Indicator } from '../../shared/terms/indicator.ts';
import type { SubmissionContent } from '../../shared/terms/submission.ts';
import { maximumBodyBytes, maximumRows, submissionContent } from '../../shared/wire/schemas.ts';
import type { Refusal } from '../refusal.ts';

const shownFields = 50;

/** Reads what a district sends: JSON of the contract's form, in columns that the indicator has, and nothing else. */
export async function readContent(
  context: Context,
  indicator: Indicator,
): Promise<{ content: SubmissionContent } | Refusal> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? '')) {
    return { refused: 'unsupported-media-type' };
  }
  const text = await readText(context);
  if (text === null) return { refused: 'too-large' };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { refused: 'invalid-json' };
  }
  if (countRows(body) > maximumRows) return { refused: 'too-large' };
  const parsed = submissionContent.safeParse(body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return { refused: 'invalid-body', fields: fields.slice(0, shownFields) };
  }
  const fields = unknownColumns(body, indicator);
  return fields.length > 0
    ? { refused: 'invalid-body', fields: fields.slice(0, shownFields) }
    : { content: parsed.data };
}

/** The body as text; null when it is too long, whatever Content-Length says. */
async function readText(context: Context): Promise<string | null> {
  let tooLong = false;
  const note = () => {
    tooLong = true;
    return new Response();
  };
  await bodyLimit({ maxSize: maximumBodyBytes, onError: note })(context, async () => {});
  return tooLong ? null : context.req.text();
}

function rowsOf(body: unknown): unknown[] {
  return typeof body === 'object' && body !== null && 'rows' in body && Array.isArray(body.rows) ? body.rows : [];
}

function countRows(body: unknown): number {
  return rowsOf(body).length;
}

/** Looks at the rows as sent, not as parsed: zod leaves out a key called `__proto__` without a word. */
function unknownColumns(body: unknown, indicator: Indicator): { path: string; message: string }[] {
  const known = new Set(indicator.columns.map(({ key }) => key));
  return rowsOf(body).flatMap((row, position) =>
    Object.keys(row as object)
      .filter((key) => !known.has(key))
      .map((key) => ({ path: `rows.${position}.${key}`, message: `indicator ${indicator.code} has no such column` })),
  );
}
