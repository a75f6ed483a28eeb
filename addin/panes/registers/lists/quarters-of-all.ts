import { type Period, parsePeriod } from '../../../../shared/terms/period.ts';
import type { Register } from '../../../../shared/wire/registers.ts';

/** The quarters from which every register may be changed, the earliest first. */
export function quartersOfAll(registers: Register[]): { code: string; period: Period }[] {
  const [first, ...others] = registers;
  return (first?.quarters ?? []).flatMap((code) => {
    const period = parsePeriod(code);
    return period && others.every(({ quarters }) => quarters.includes(code)) ? [{ code, period }] : [];
  });
}
