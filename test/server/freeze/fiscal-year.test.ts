import { beforeAll, describe, expect, test } from 'vitest';
import { districts } from '../../../shared/catalogue/districts.ts';
import { type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { Result } from '../../../shared/terms/result.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { roster } from '../../../shared/wire/registers.ts';
import { asSeen } from '../../../shared/wire/restatements.ts';
import { officerOf } from '../deeds.ts';
import { chomThong, filled, goodRows, indicator, openWorld, suanLuang } from '../fixture.ts';

/**
 * The first indicator over a whole fiscal year, in which a new target comes in the middle of quarter 2, a new version with
 * another numerator in the middle of quarter 3, and another register after it; quarter 3 is restated, quarter 2 is not.
 */

const world = await openWorld();
const both = [suanLuang, chomThong];
const opening = { 1: '2026-01-05', 2: '2026-04-01', 3: '2026-07-01', 4: '2026-10-01' } as const;
const closing = { 1: '2026-02-11', 2: '2026-05-11', 3: '2026-08-11', 4: '2026-11-11' } as const;
const why = encodeURIComponent('มติคณะกรรมการ');
let keys = 0;

const get = async (who: string, path: string) => (await world.call(who, `/api/v1${path}`)).json();
const sheetPath = (district: string, quarter: Quarter) => `/api/v1/sheets/${indicator}/2563-Q${quarter}/${district}`;

const notIncluded = { included: 'ไม่บรรจุ', project: null, actionPlanYear: null };

function on(day: string) {
  world.time.now = new Date(`${day}T03:00:00.000Z`);
}

async function submit(district: string, quarter: Quarter, planned: number) {
  keys += 1;
  const path = sheetPath(district, quarter);
  const { revision } = operations.readSheet.answer.parse(await get(officerOf(district), path.slice('/api/v1'.length)));
  const { communities } = roster.parse(await get('viewer', `/rosters/${district}?period=2563-Q${quarter}`));
  // Of the communities with a plan, five have one that is in no action plan.
  const rows = goodRows(communities, planned).map((row, index) => (index < 5 ? { ...row, ...notIncluded } : row));
  // The indicator is cumulative: what repeats the quarter before is confirmed.
  const content = { ...filled(rows, `รายงาน ${keys}`), confirmed: true };
  const headers = { 'If-Match': `"${revision}"`, 'Idempotency-Key': `year-${keys}` };
  expect((await world.post(officerOf(district), `${path}/submit`, content, headers)).status).toBe(200);
}

async function accept(district: string, quarter: Quarter) {
  const { step } = await world.storage.readStanding({ indicator, period: `2563-Q${quarter}`, district });
  const answer = await world.post(
    'planning',
    `${sheetPath(district, quarter)}/accept`,
    {},
    { 'If-Match': `"${step}"` },
  );
  expect(answer.status).toBe(200);
}

beforeAll(async () => {
  on('2026-01-05');
  for (const quarter of quarters) {
    const days = { opensOn: opening[quarter], dueOn: closing[quarter], closesOn: closing[quarter], reason: 'มติ' };
    expect((await world.put('admin', `/api/v1/windows/2563-Q${quarter}`, days)).status).toBe(200);
  }
  on('2026-01-20');
  await submit(suanLuang, 1, 40);
  await submit(chomThong, 1, 29);
  for (const district of both) await accept(district, 1);

  on('2026-04-10');
  await submit(suanLuang, 2, 30);
  await accept(suanLuang, 2);
  const targets = operations.readTargets.answer.parse(await get('planning', '/targets/2563'));
  expect(targets).toMatchObject({ closed: [1], open: [2, 3, 4] });
  const results = [{ key: 'percentage', target: '60', quarterTargets: ['75', '60', '60', '60'] }];
  const order = { from: 2, reason: 'มติ', changes: [{ indicator, version: 1, results }] };
  expect((await world.put('planning', '/api/v1/targets/2563', order)).status).toBe(200);
  await submit(chomThong, 2, 33);
  await accept(chomThong, 2);

  on('2026-07-10');
  await submit(suanLuang, 3, 35);
  await accept(suanLuang, 3);
  const stored = await world.storage.readIndicator(indicator, 2563);
  const { numerator, ...measures } = stored?.measures ?? {};
  const planned = { ...numerator, count: { all: [{ meets: 'counted' }, { is: ['hasPlan', 'yes'] }] } };
  const renewed = { ...stored, version: 3, measures: { numerator: planned, ...measures } };
  const published = await world.put('admin', `/api/v1/indicators/${indicator}/2563?from=3&reason=${why}`, renewed);
  expect(published.status).toBe(200);
  await submit(chomThong, 3, 36);
  await accept(chomThong, 3);
}, 120_000);

/** The figure and how it stands to its target, as `58.00 (−17.00)`. */
function told(result: Result | null | undefined, againstTarget?: string | null): string {
  const figure = result?.figures.percentage;
  const text = figure && 'text' in figure ? figure.text : '–';
  return againstTarget === undefined || againstTarget === null ? text : `${text} (${againstTarget})`;
}

/** What every view shows of a district in a quarter. */
async function seen(district: string, quarter: Quarter): Promise<Record<string, string>> {
  const period = `2563-Q${quarter}`;
  const place = `/sheets/${indicator}/${period}/${district}`;
  const agency = districts.find(({ code }) => code === district)?.agencyCode;
  const pane = operations.readSheet.answer.parse(await get(officerOf(district), place));
  const review = operations.readReview.answer.parse(await get('planning', `${place}/review`));
  const assigned = operations.listAssignments.answer.parse(await get(officerOf(district), '/assignments'));
  const assignment = assigned.find((one) => one.indicator === indicator && one.period === period);
  const overview = operations.readOverview.answer.parse(await get('viewer', `/overviews/2563/${agency}`));
  const own = overview.lines[0]?.quarters.find((one) => one.period === period);
  const trend = operations.readTrend.answer.parse(await get('viewer', `/trends/${indicator}?view=accepted`));
  const point = trend.points.find((one) => one.period === period);
  const lines = await Promise.all(
    (['accepted', 'submitted', 'now'] as const).map(async (view) => {
      const path = `/consolidations/${indicator}/${period}?view=${view}`;
      const city = operations.readConsolidation.answer.parse(await get('viewer', path));
      const line = city.districts.find((one) => one.district === district);
      return [`city ${view}`, told(line?.result, line?.againstTarget)] as const;
    }),
  );
  return {
    pane: told(pane.result),
    assignment: told(assignment?.result, assignment?.againstTarget),
    review: told(review.result, review.againstTarget),
    overview: told(own?.result, own?.againstTarget),
    trend: told(point?.districts[district]),
    ...Object.fromEntries(lines),
  };
}

/** A line of the table: what all views show alike, else each by its name; on what it stands; what had been accepted. */
async function line(district: string, quarter: Quarter): Promise<string> {
  const place = `/sheets/${indicator}/2563-Q${quarter}/${district}`;
  const review = operations.readReview.answer.parse(await get('planning', `${place}/review`));
  const shown = Object.entries(await seen(district, quarter));
  const [full] = shown.filter(([view]) => view === 'review').map(([, text]) => text);
  const alike = shown.every(
    ([view, text]) => text === (view === 'pane' || view === 'trend' ? full?.split(' ')[0] : full),
  );
  const { basis } = review;
  const before = basis?.restated?.accepted;
  const cells = [
    ...[quarter, district, alike ? full : JSON.stringify(shown)],
    ...(basis
      ? [`v${basis.version}`, basis.target, (await world.storage.readRegisterById(basis.roster))?.revision]
      : ['–', '–', '–']),
    before ? `${told(before.result, before.againstTarget)} · v${before.version} · ${before.target}` : '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

async function cityLine(quarter: Quarter): Promise<string> {
  const path = `/consolidations/${indicator}/2563-Q${quarter}?view=accepted`;
  const { city } = operations.readConsolidation.answer.parse(await get('viewer', path));
  const { result, againstTarget, target, versions, leftOut, restated } = city;
  const made = versions.map(({ version, districts: number }) => `v${version} × ${number}`).join(', ') || '–';
  const out = leftOut.map(({ district, version }) => `${district} (v${version})`).join(', ') || '–';
  return `| ${quarter} | ${told(result, againstTarget)} | ${target} | ${made} | ${out} | ${restated} |`;
}

async function table(): Promise<string[]> {
  const lines: string[] = [];
  for (const quarter of quarters) {
    for (const district of both) lines.push(await line(district, quarter));
    lines.push(await cityLine(quarter));
  }
  return lines;
}

describe('what every view shows, quarter by quarter', () => {
  // Quarter, district, figure (against target) in all eight views, version, target, register's change, what was accepted;
  // after each quarter the city as accepted: figure, target, versions in it, left out, restated.
  test('stands as it was accepted, whatever has come into force since', async () => {
    expect(await table()).toEqual([
      '| 1 | 1034 | 77.78 (2.78) | v1 | 75.0000 | 0 | – |',
      '| 1 | 1035 | 48.00 (-27.00) | v1 | 75.0000 | 0 | – |',
      '| 1 | 62.11 (-12.89) | 75.0000 | v1 × 2 | – | 0 |',
      '| 2 | 1034 | 55.56 (-19.44) | v1 | 75.0000 | 0 | – |',
      '| 2 | 1035 | 56.00 (-4.00) | v2 | 60 | 0 | – |',
      '| 2 | 55.79 (-4.21) | 60 | v1 × 1, v2 × 1 | – | 0 |',
      '| 3 | 1034 | 66.67 (6.67) | v2 | 60 | 0 | – |',
      '| 3 | 1035 | 72.00 (12.00) | v3 | 60 | 0 | – |',
      '| 3 | 72.00 (12.00) | 60 | v3 × 1 | 1034 (v2) | 0 |',
      '| 4 | 1034 | – | – | – | – | – |',
      '| 4 | 1035 | – | – | – | – | – |',
      '| 4 | – | 60 | – | – | 0 |',
    ]);
  });

  test('changes by a restatement alone, which says both', async () => {
    const path = `/api/v1/registers/${suanLuang}`;
    const answer = await world.call('planning', path);
    const { entries } = operations.readRegister.answer.parse(await answer.json());
    const kind = 'urban-2555';
    const added = { code: `${suanLuang}-099`, name: 'ชุมชนใหม่', kind, from: '2020-04-01', to: null, mergedInto: null };
    const order = { effective: '2563-Q3', entries: [...entries, added], reason: 'ตั้งชุมชนใหม่' };
    const changed = await world.put('planning', path, order, { 'If-Match': answer.headers.get('ETag') ?? '' });
    expect(changed.status).toBe(200);
    const before = await table();
    expect(before[6]).toBe('| 3 | 1034 | 66.67 (6.67) | v2 | 60 | 0 | – |');

    const preview = operations.previewRestatement.answer.parse(
      await get('planning', `/restatements/${indicator}/2563-Q3`),
    );
    expect(preview.sheets.map(({ district, unchanged }) => [district, unchanged])).toEqual([
      [suanLuang, false],
      [chomThong, true],
    ]);
    expect(preview.sheets[0]).toMatchObject({
      before: { version: 2, target: '60', againstTarget: '6.67', met: true, progress: { expected: 45 } },
      after: { version: 3, target: '60', againstTarget: '17.78', met: true, progress: { expected: 46, filled: 45 } },
    });
    expect(preview.city.before).toMatchObject({ counted: 1, leftOut: [{ district: suanLuang, version: 2 }] });
    expect(preview.city.after).toMatchObject({ counted: 2, leftOut: [], againstTarget: '14.74' });
    const sheets = preview.sheets.map(asSeen);
    const body = { reason: 'นับตามนิยามใหม่', sheets };
    expect((await world.post('planning', `/api/v1/restatements/${indicator}/2563-Q3`, body)).status).toBe(200);
    expect(await table()).toEqual([
      ...before.slice(0, 6),
      '| 3 | 1034 | 77.78 (17.78) | v3 | 60 | 1 | 66.67 (6.67) · v2 · 60 |',
      '| 3 | 1035 | 72.00 (12.00) | v3 | 60 | 0 | – |',
      '| 3 | 74.74 (14.74) | 60 | v3 × 2 | – | 1 |',
      ...before.slice(9),
    ]);
  });

  test('of the quarter after is what is in force then', async () => {
    on('2026-10-10');
    for (const district of both) {
      await submit(district, 4, 40);
      await accept(district, 4);
    }
    expect((await table()).slice(9)).toEqual([
      '| 4 | 1034 | 86.96 (26.96) | v3 | 60 | 1 | – |',
      '| 4 | 1035 | 80.00 (20.00) | v3 | 60 | 0 | – |',
      '| 4 | 83.33 (23.33) | 60 | v3 × 2 | – | 0 |',
    ]);
  });
});
