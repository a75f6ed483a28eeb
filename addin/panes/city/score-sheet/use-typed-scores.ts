import { useState } from 'react';
import { officeLines } from '../../../../shared/rules/city/office-lines.ts';
import { readScoreRows, type ScoreChange, type ScoreRow } from '../../../../shared/rules/review/score-sheet.ts';
import type { Issue } from '../../../../shared/terms/issue.ts';
import { periodCode } from '../../../../shared/terms/period.ts';
import type { Scale } from '../../../../shared/terms/review.ts';
import type { Consolidation } from '../../../../shared/wire/city.ts';
import type { Outcome, Trouble } from '../../../outcome.ts';
import { useServices } from '../../../parts/services.ts';
import type { Answer } from '../../../sync/client.ts';
import type { CityPlace } from '../../../workbook/city/city-district.ts';
import { layConsolidation } from '../../../workbook/city/lay-consolidation.ts';
import { clearSentScores, readTypedScores, type SentCells } from '../../../workbook/city/typed-scores.ts';

/** What is typed in the worksheet, as it was read; `changed`: it had become another when it was to be sent. */
export type ReadScores = { title: string; rows: ScoreRow[]; changes: ScoreChange[]; issues: Issue[]; changed: boolean };

export type ScoreSheetStage =
  | { at: 'resting' | 'reading' }
  | { at: 'lacking'; lacks: 'worksheet' | 'columns' }
  | { at: 'shown' | 'sending'; read: ReadScores }
  | { at: 'ended'; outcomes: Answer<'evaluateMany'>['outcomes']; trouble: Trouble | null }
  | { at: 'failed'; trouble: Trouble };

/**
 * The scores that are typed in the city's worksheet: looked at, then sent as one change, exactly as they were shown. What is
 * stored is taken out of the cells that it was typed in; what is refused stays there.
 */
export function useTypedScores(place: CityPlace, consolidation: Consolidation, scale: Scale) {
  const { call } = useServices();
  const [stage, setStage] = useState<ScoreSheetStage>({ at: 'resting' });
  const parameters = { indicator: place.indicator.code, period: periodCode(place.period) };
  const fail = (trouble: Trouble) => setStage({ at: 'failed', trouble });

  const read = async (): Promise<Outcome<ReadScores> | null> => {
    const typed = await readTypedScores(place, scale);
    if (!typed.ok) return typed;
    if ('lacks' in typed.value) {
      setStage({ at: 'lacking', lacks: typed.value.lacks });
      return null;
    }
    const { title, rows } = typed.value;
    return {
      ok: true,
      value: {
        title,
        rows,
        ...readScoreRows(scale, officeLines(place.indicator, consolidation), rows),
        changed: false,
      },
    };
  };
  const look = async () => {
    setStage({ at: 'reading' });
    const outcome = await read();
    if (!outcome) return;
    if (outcome.ok) setStage({ at: 'shown', read: outcome.value });
    else fail(outcome.trouble);
  };
  const send = async (shown: ReadScores) => {
    setStage({ at: 'sending', read: shown });
    const now = await read();
    if (!now) return;
    if (!now.ok) return fail(now.trouble);
    if (JSON.stringify(now.value.changes) !== JSON.stringify(shown.changes)) {
      return setStage({ at: 'shown', read: { ...now.value, changed: true } });
    }
    const { changes, rows } = now.value;
    const sheets = changes.map(({ line: { district, step }, after: { scores, byHand, remark } }) => ({
      ...{ indicator: parameters.indicator, district, step, scores, remark },
      number: byHand,
    }));
    const outcome = await call('evaluateMany', { parameters: { period: parameters.period }, body: { sheets } });
    if (!outcome.ok) return fail(outcome.trouble);
    const { outcomes } = outcome.value;
    const stored = new Set(outcomes.filter(({ evaluated }) => evaluated).map(({ district }) => district));
    const sent = changes.filter(({ line }) => stored.has(line.district)).map(({ row }) => sentCells(rows[row]));
    setStage({ at: 'ended', outcomes, trouble: await bringUp(sent) });
  };
  /** Takes out what is stored, and shows it beside as such; null where that went well. */
  const bringUp = async (sent: SentCells): Promise<Trouble | null> => {
    const cleared = await clearSentScores(place, scale, sent);
    if (!cleared.ok) return cleared.trouble;
    const newest = await call('readConsolidation', { parameters, query: { view: consolidation.view } });
    if (!newest.ok) return newest.trouble;
    const scoring = { scale, typing: true, asked: false };
    const laid = await layConsolidation({ ...place, consolidation: newest.value }, scoring);
    return laid.ok ? null : laid.trouble;
  };
  return { stage, look, send, rest: () => setStage({ at: 'resting' }) };
}

/** The cells of a row that are typed into, as they were read. */
function sentCells(row: ScoreRow | undefined): SentCells[number] {
  const cells = Object.entries(row ?? {}).flatMap(([key, value]) =>
    key.startsWith('typed ') && value !== null ? [{ key, value: value ?? null }] : [],
  );
  return { code: String(row?.code ?? ''), cells };
}
