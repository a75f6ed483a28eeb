import { useState } from 'react';
import { useServices } from '../../../parts/services.ts';

/** When an answer was first seen as it is now, as an ISO moment. */
export function useHeard(answer: unknown): string {
  const { now } = useServices();
  const hear = () => ({ answer, at: now().toISOString() });
  const [heard, setHeard] = useState(hear);
  if (heard.answer === answer) return heard.at;
  const newer = hear();
  setHeard(newer);
  return newer.at;
}
