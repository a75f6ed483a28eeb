import { districts } from '../../../shared/catalogue/districts.ts';
import { views } from '../../../shared/rules/sheets/workflow.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { chomThong, suanLuang, type World } from '../fixture.ts';

/**
 * All that is added up, counted or listed of districts in a quarter, wherever somebody reads it, without what is said of the
 * owner's sheet beside it.
 */
export async function seenOfDistricts(world: World, indicator: string, period: string): Promise<object> {
  const get = async (who: string, path: string) => (await world.call(who, `/api/v1${path}`)).json();
  const place = `/consolidations/${indicator}/${period}`;
  const consolidations = await Promise.all(
    views.map(async (view) => {
      const read = operations.readConsolidation.answer.parse(await get('viewer', `${place}?view=${view}`));
      const rows = operations.readConsolidationRows.answer.parse(await get('viewer', `${place}/rows?view=${view}`));
      const trend = operations.readTrend.answer.parse(await get('viewer', `/trends/${indicator}?view=${view}`));
      const { at: _, owner: __, ...rest } = read;
      return { ...rest, rows: rows.districts, trend };
    }),
  );
  const progress = operations.listProgress.answer.parse(await get('viewer', '/progress/2563'));
  const agencies = districts.filter(({ code }) => [chomThong, suanLuang].includes(code));
  const overviews = await Promise.all(
    [...agencies.map(({ agencyCode }) => agencyCode), '2100'].map(async (agency) => {
      const { lines } = operations.readOverview.answer.parse(await get('viewer', `/overviews/2563/${agency}`));
      return lines.map(({ quarters }) => quarters.map(({ owner: _, ...rest }) => rest));
    }),
  );
  const reviews = await Promise.all(
    [chomThong, suanLuang].map(async (district) => {
      const path = `/sheets/${indicator}/${period}/${district}/review`;
      return operations.readReview.answer.parse(await get('planning', path));
    }),
  );
  const restated = await get('planning', `/restatements/${indicator}/${period}`);
  const work = await Promise.all(['chomthong', 'suanluang'].map((who) => get(who, '/assignments')));
  return {
    consolidations,
    progress: progress.map(({ ownerSheet: _, ...rest }) => rest),
    overviews,
    reviews,
    restated,
    work,
  };
}
