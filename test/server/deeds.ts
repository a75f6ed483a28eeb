import { districts } from '../../shared/catalogue/districts.ts';
import { type Act, districtActs } from '../../shared/rules/sheets/workflow.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { filled, goodRows, type openWorld } from './fixture.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

/** Who has the account of a district in the demo. */
export function officerOf(district: string): string {
  const { name } = districts.find(({ code }) => code === district) ?? { name: { en: '' } };
  return name.en.toLowerCase().replace(/[^a-z]/g, '');
}

let keys = 0;

/** Has a sheet's content stored through the API, as a draft or for review, over the revision that is in force. */
export async function send(
  world: World,
  place: SheetPlace,
  content: SheetContent,
  how: 'save' | 'submit',
  who: string | null = officerOf(place.district),
): Promise<Response> {
  const { revision } = await world.storage.readStanding(place);
  keys += 1;
  const headers = {
    'Content-Type': 'application/json',
    'If-Match': `"${revision}"`,
    'Idempotency-Key': `deed-${keys}`,
  };
  const [method, end] = how === 'save' ? ['PUT', ''] : ['POST', '/submit'];
  return world.call(who, `${pathOf(place)}${end}`, { method, headers, body: JSON.stringify(content) });
}

/** The same with so many communities of a district complete, and the rest carried on; throws where it is refused. */
export async function sendPlanned(
  world: World,
  place: SheetPlace,
  planned: number,
  how: 'save' | 'submit',
  more: Partial<SheetContent> = {},
): Promise<void> {
  const rows = goodRows(await world.communities(place.district), planned);
  const answer = await send(world, place, { ...filled(rows), confirmed: true, ...more }, how);
  if (answer.status !== 200) throw new Error(`${how}: ${answer.status} ${await answer.text()}`);
}

/** Does something to a sheet through the API as somebody, with the revision or step that is in force. */
export async function attempt(world: World, place: SheetPlace, act: Act, who: string | null): Promise<Response> {
  const { step } = await world.storage.readStanding(place);
  const seen = { 'Content-Type': 'application/json', 'If-Match': `"${step}"` };
  const post = (name: string, body: unknown) =>
    world.call(who, `${pathOf(place)}${name}`, { method: 'POST', headers: seen, body: JSON.stringify(body) });
  switch (act) {
    case 'save':
    case 'submit': {
      // Of a later quarter it says what the one before has said.
      const content = { ...filled(goodRows(await world.communities(place.district), 3)), confirmed: true };
      return send(world, place, content, act, who);
    }
    case 'return':
      return post('/return', { message: 'โปรดแก้ไข', items: [] });
    case 'plead':
    case 'decline':
    case 'reopen':
      return post(`/${act}`, { message: 'พบข้อผิดพลาด' });
    case 'evaluate':
      return post('/evaluate', { scores: { '2.1': 100, '2.2': 50 }, remark: '' });
    default:
      return post(`/${act}`, {});
  }
}

/** Does what brings a sheet forward, each act by whose it is; throws where one is refused. */
export async function bring(world: World, place: SheetPlace, deeds: Act[]): Promise<void> {
  for (const act of deeds) {
    const district = districtActs.includes(act);
    const answer = await attempt(world, place, act, district ? officerOf(place.district) : 'planning');
    if (answer.status !== 200) throw new Error(`${act}: ${answer.status} ${await answer.text()}`);
  }
}

function pathOf({ indicator, period, district }: SheetPlace): string {
  return `/api/v1/sheets/${indicator}/${period}/${district}`;
}
