import { useState } from 'react';
import type { CityImportPart } from '../../../../shared/rules/registers/lists/import-list.ts';
import type { Register, RegistersPreview } from '../../../../shared/wire/registers.ts';
import type { Trouble } from '../../../outcome.ts';
import { useServices } from '../../../parts/services.ts';

/** Where a change of several registers stands. */
export type CityChangeStage =
  | { at: 'resting' | 'working' }
  | { at: 'previewed'; preview: RegistersPreview }
  | { at: 'sent'; districts: number; unchanged: boolean }
  | { at: 'refused'; trouble: Trouble };

/** Previews the registers that a list comes to, and sends them as one change. */
export function useCityChange(effective: string, registers: Register[], parts: CityImportPart[]) {
  const { call } = useServices();
  const [stage, setStage] = useState<CityChangeStage>({ at: 'resting' });
  const preview = async () => {
    setStage({ at: 'working' });
    const proposed = parts.map(({ district, entries }) => ({ district, entries }));
    const outcome = await call('previewRegisters', { parameters: {}, body: { effective, registers: proposed } });
    setStage(outcome.ok ? { at: 'previewed', preview: outcome.value } : { at: 'refused', trouble: outcome.trouble });
  };
  const send = async (reason: string) => {
    setStage({ at: 'working' });
    const seen = new Map(registers.map(({ district, id }) => [district, id]));
    const ordered = parts.map(({ district, entries }) => ({ district, entries, seen: seen.get(district) ?? 'none' }));
    const body = { effective, reason: reason.trim(), registers: ordered };
    const outcome = await call('changeRegisters', { parameters: {}, body });
    if (!outcome.ok) return setStage({ at: 'refused', trouble: outcome.trouble });
    setStage({ at: 'sent', districts: outcome.value.districts.length, unchanged: outcome.value.unchanged });
  };
  return { stage, preview, send, rest: () => setStage({ at: 'resting' }) };
}
