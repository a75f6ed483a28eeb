import { createHash } from 'node:crypto';
import type { StoredEvent } from '../../server/storage/port/sheets.ts';
import { toStored } from '../../server/storage/sheets/stored-content.ts';
import type { Storage } from '../../server/storage/storage.ts';
import type { QuarterRoster } from '../../server/use-cases/sheets/find-sheet.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { prepareAssessment } from '../../shared/rules/sheets/assess.ts';
import { advance, type Deed, type Standing, unbegun } from '../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode } from '../../shared/terms/period.ts';
import type { EntryRow } from '../../shared/terms/row.ts';

/** A district's sheet as it shall stand in the database, without a person having gone through the pane. */
export type StoredSheet = {
  district: string;
  /** It must be stored already. */
  roster: Pick<QuarterRoster, 'id' | 'communities'>;
  rows: EntryRow[];
  notApplicable?: boolean;
  /** The acts that brought it there, the content being stored by the first of them. */
  acts: ('save' | 'submit' | 'accept')[];
  at: string;
  late?: boolean;
};

const officer = { username: 'officer', displayName: 'เจ้าหน้าที่เขต (ตัวอย่าง)' };

/** Stores a sheet through the storage's own operations, counted as the server counts it. */
export async function storeSheet(
  storage: Storage,
  indicator: Indicator,
  period: Period,
  { district, roster, rows, notApplicable = false, acts, at, late = false }: StoredSheet,
): Promise<void> {
  const place = { indicator: indicator.code, period: periodCode(period), district };
  const content = { rows, report: `รายงานของเขต ${district}`, notApplicable };
  const { result, progress } = prepareAssessment({ indicator, period, communities: roster.communities })(content);
  let standing: Standing = unbegun;
  for (const act of acts) {
    standing = after(standing, act, { at, late, version: indicator.version });
    const event: StoredEvent = { act, at, by: officer, message: '', standing };
    if (act === 'accept') {
      await storage.saveDecision({ place, event });
      continue;
    }
    const saved = await storage.saveRevision({
      place,
      expectedRevision: standing.revision - 1,
      event,
      indicatorVersion: indicator.version,
      roster: roster.id,
      content: toStored(content),
      result,
      progress,
      reportPrint: createHash('sha256').update(content.report).digest('hex'),
      savedAt: at,
      savedBy: officer,
    });
    if (saved.kind !== 'saved') throw new Error(`${district}: ${saved.kind}`);
  }
}

function after(
  standing: Standing,
  act: StoredSheet['acts'][number],
  { at, late, version }: { at: string; late: boolean; version: number },
): Standing {
  const revision = standing.revision + 1;
  const deed: Deed =
    act === 'save'
      ? { act, revision }
      : act === 'submit'
        ? { act, revision, at, late }
        : { act: 'accept', under: version };
  const next = advance(standing, deed);
  if (!next) throw new Error(`${act} is not possible in ${standing.state}`);
  return next;
}
