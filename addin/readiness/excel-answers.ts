import { type Answer, failed, passed, refused } from './check.ts';

/** How Excel answers what is asked of it: by doing it, or by an error's code. */

/** The code by which Excel refuses what is queued; null where it does it. */
export async function codeOf(context: Excel.RequestContext, queue: () => void): Promise<string | null> {
  try {
    queue();
    await context.sync();
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Passed when Excel does what is queued. */
export async function does(context: Excel.RequestContext, queue: () => void): Promise<Answer> {
  const code = await codeOf(context, queue);
  return code === null ? passed() : failed(code);
}

/** Passed when Excel refuses what is queued by one of these codes. */
export async function refuses(context: Excel.RequestContext, codes: string[], queue: () => void): Promise<Answer> {
  const code = await codeOf(context, queue);
  if (code === null) return failed('Excel ทำให้ · Excel does it');
  return codes.includes(code) ? passed(code) : failed(code);
}

/** What a check comes to that Excel ended by an error, or that a mistake of ours ended. */
export function answerOfError(error: unknown): Answer {
  if (!(error instanceof OfficeExtension.Error)) return failed(String(error));
  const seen = [error.code, error.debugInfo?.errorLocation, error.message].filter(Boolean).join(' · ');
  return lacking.has(error.code) ? refused('host', seen) : failed(seen);
}

/** Codes by which a host says that it has no such API. */
const lacking = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation']);
