import { useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Consolidation } from '../../../shared/wire/city.ts';
import { done, type Outcome, type Trouble } from '../../outcome.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useMe, useServices } from '../../parts/services.ts';
import { count } from '../../parts/words/amount.ts';
import type { Laid } from '../../workbook/city/bring-up.ts';
import { layAllRows } from '../../workbook/city/lay-all-rows.ts';
import { layConsolidation } from '../../workbook/city/lay-consolidation.ts';
import { layTrend } from '../../workbook/city/lay-trend.ts';
import { showTypedScores } from '../../workbook/city/typed-scores.ts';
import { sightWords } from '../sight/sight-words.ts';
import { fetchAllRows } from './fetch-all-rows.ts';
import { sheetWordsOf, worksheetWords as words } from './worksheet-words.ts';

/** `scores`: the city's, with the columns of the scores. */
export type CityWorksheet = 'city' | 'scores' | 'trend' | 'rows';

type Said = { said: Text; note: Text | null };

export type Work =
  | { state: 'none' }
  | { state: 'fetching' }
  | { state: 'laying'; rows: string; all: string }
  | ({ state: 'done' } & Said)
  | { state: 'failed'; what: CityWorksheet; trouble: Trouble };

/** Lays the city's worksheets, one at a time, and says how it goes. */
export function useCityWorksheets(
  { indicator, period }: { indicator: Indicator; period: Period },
  consolidation: Consolidation,
  onLaid: () => void,
) {
  const { call, now } = useServices();
  const [work, setWork] = useState<Work>({ state: 'none' });
  const { view } = consolidation;
  const scale = useAnswer('readEvaluationScale', { parameters: {} }).value;
  const typing = useMe().role === 'planning' && consolidation.cancelled === null;

  const layCity = async (asked: boolean) => {
    const scoring = scale && { scale, typing, asked };
    const laid = await layConsolidation({ indicator, period, consolidation }, scoring);
    if (!laid.ok) return laid;
    if (asked && typing && scale) await showTypedScores({ indicator, period }, scale);
    return done(saidOf(laid.value, sheetWordsOf(indicator).laid));
  };
  const layers: Record<CityWorksheet, () => Promise<Outcome<Said>>> = {
    city: () => layCity(false),
    scores: () => layCity(true),
    trend: async () => {
      const trend = await call('readTrend', { parameters: { indicator: indicator.code }, query: { view } });
      if (!trend.ok) return trend;
      const laid = await layTrend({ indicator, trend: trend.value, at: now().toISOString() });
      return laid.ok ? done(saidOf(laid.value, words.trendLaid(laid.value.title))) : laid;
    },
    rows: async () => {
      const parameters = { indicator: indicator.code, period: periodCode(period) };
      const content = await fetchAllRows(call, parameters, view);
      if (!content.ok) return content;
      const all = content.value.districts.reduce((sum, { rows }) => sum + rows.length, 0);
      if (all === 0) return done({ said: words.noRows, note: null });
      setWork({ state: 'laying', rows: '0', all: count(all) });
      const { owner } = consolidation;
      const city = { indicator, period, content: content.value, owner, at: now().toISOString() };
      const laid = await layAllRows(city, (rows) => setWork({ state: 'laying', rows: count(rows), all: count(all) }));
      return laid.ok ? done({ said: words.rowsLaid(count(all), laid.value), note: null }) : laid;
    },
  };

  return {
    work,
    scale,
    typing,
    lay: async (what: CityWorksheet) => {
      setWork({ state: 'fetching' });
      const outcome = await layers[what]();
      setWork(outcome.ok ? { state: 'done', ...outcome.value } : { state: 'failed', what, trouble: outcome.trouble });
      onLaid();
    },
  };
}

function saidOf({ how, title, unfiltered }: Laid, laid: Text): Said {
  if (how === 'beside') return { said: words.beside(title), note: words.besideCure };
  if (unfiltered.length > 0) return { said: words.refreshed(title), note: sightWords.lost(unfiltered) };
  return { said: how === 'laid' ? laid : words.refreshed(title), note: null };
}
