import { districts } from '../../shared/catalogue/districts.ts';
import type { District } from '../../shared/terms/district.ts';
import { firstDay } from '../../shared/terms/period.ts';
import type { PlainRegister } from '../storage/port/registers.ts';

/** The city's communities in fiscal year 2563, as printed; the only districts whose own number is printed are below. */
const cityTotal = 2067;
const printed: Record<string, number> = { จอมทอง: 50, สวนหลวง: 45, พญาไท: 22 };

const validFrom = firstDay({ fiscalYear: 2563, quarter: 1 });

/**
 * Registers that stand in for the real ones, which no source gives. The numbers add up to the city's printed total;
 * every name says that it is made up.
 */
export function demoRegisters(): PlainRegister[] {
  const counts = demoCounts();
  return districts.map((district) => ({
    id: `demo-2563-${district.code}`,
    district: district.code,
    validFrom,
    demo: true,
    communities: Array.from({ length: counts.get(district.code) ?? 0 }, (_, index) => community(district, index)),
  }));
}

/** The six kinds under the regulation of 2555, by the codes that the indicators' lists have for them. */
const kinds = ['crowded-2555', 'urban-2555', 'suburban-2555', 'housing-2555', 'estate-2555', 'highrise-2555'];

function community({ code, name }: District, index: number) {
  const number = index + 1;
  return {
    code: `${code}-${String(number).padStart(3, '0')}`,
    name: `ชุมชนตัวอย่าง ${name.th} ${number}`,
    kind: kinds[(index + Number(code)) % kinds.length] ?? '',
  };
}

/** Between 15 and 80 each, always the same; what is left over after rounding goes one by one to the first districts. */
function demoCounts(): Map<string, number> {
  const known = districts.filter(({ name }) => printed[name.th] !== undefined);
  const others = districts.filter(({ name }) => printed[name.th] === undefined);
  const weights = others.map(({ code }) => 25 + ((Number(code) * 37) % 31));
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const remaining = cityTotal - known.reduce((sum, { name }) => sum + (printed[name.th] ?? 0), 0);
  const shares = weights.map((weight) => Math.floor((weight * remaining) / weightSum));
  const leftOver = remaining - shares.reduce((sum, share) => sum + share, 0);
  return new Map([
    ...known.map(({ code, name }): [string, number] => [code, printed[name.th] ?? 0]),
    ...others.map(({ code }, index): [string, number] => [code, (shares[index] ?? 0) + (index < leftOver ? 1 : 0)]),
  ]);
}
