import type { ScoreDefinition } from '../terms/review.ts';

/**
 * The two scores as the old system's pages show them, until the planning office sets its own. What they are called there
 * is only “2.1” and “2.2”: that the first is about the report and the second about its time is a guess (DOMAIN.md, Evaluation). Its
 * pair `0 / 0` meant “not evaluated”, which is no score here: 0 is a score that somebody has given.
 */
export const defaultEvaluationScale: ScoreDefinition[] = [
  { key: '2.1', name: { th: 'คุณภาพของรายงาน', en: 'Quality of the report' }, values: [100, 95, 90, 85, 75, 0] },
  { key: '2.2', name: { th: 'ความทันเวลา', en: 'Timeliness' }, values: [100, 50, 0] },
];
