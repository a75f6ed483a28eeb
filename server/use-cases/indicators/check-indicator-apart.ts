import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type ParsedIndicator, parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';

/** Letters of JSON: three times the longest of the catalogue, which is checked in a few milliseconds. */
const usualLetters = 48 * 1024;

/**
 * Checks an indicator as `parseIndicator` does. One that is far longer than any is checked in a thread of its own, since it
 * may take a tenth of a second, in which nobody else would be answered; it comes so rarely that none is kept waiting for it.
 */
export async function parseIndicatorApart(json: unknown): Promise<ParsedIndicator> {
  if ((JSON.stringify(json) ?? '').length <= usualLetters) return parseIndicator(json);
  const worker = new Worker(new URL('./check-indicator-worker.ts', import.meta.url), {
    workerData: json,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const [parsed] = (await once(worker, 'message')) as [ParsedIndicator];
  return parsed;
}
