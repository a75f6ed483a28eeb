import type { ReadinessReport } from './report.ts';

/** `npm run test:excel` opens the page with nobody before it, and waits for what comes of it at the same address. */

export function isUnattended(): boolean {
  return new URLSearchParams(location.search).has('unattended');
}

/** False when nobody has taken it. */
export async function handOver(report: ReadinessReport): Promise<boolean> {
  try {
    const answer = await fetch('/readiness-report', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(report),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
