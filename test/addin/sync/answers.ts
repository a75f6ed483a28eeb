import { type ProblemCode, problems } from '../../../shared/wire/problems.ts';
import type { Receipt } from '../../../shared/wire/sheets.ts';

/** Answers as the server gives them, for tests that stand in for the network. */

export const place = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };

export const content = {
  rows: [{ code: '1035-001', counted: 'นับ' }],
  report: 'ประชุมชี้แจงแล้ว',
  notApplicable: false,
};

export const receipt: Receipt = {
  ...place,
  id: '2100-1040-2563-Q1-1035-2-95acd2f1',
  revision: 2,
  rows: 1,
  result: { measures: { numerator: '0', denominator: '1' }, figures: { percentage: { text: '0.00' } } },
  submittedAt: '2026-11-22T09:00:00.000Z',
  submittedBy: 'เจ้าหน้าที่เขตจอมทอง',
  late: false,
  fingerprint: '95acd2f1',
};

export function problemAnswer(code: ProblemCode, extension: { retryAfter?: number } = {}): Response {
  const { status, title, cure } = problems[code];
  const body = {
    type: `/problems/${code}`,
    title: title.en,
    status,
    code,
    text: { title, cure },
    reference: 'r-1',
    ...extension,
  };
  return new Response(JSON.stringify(body), { status });
}

export function jsonAnswer(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status: 200, headers });
}

export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, words) => void kept.set(name, words),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}
