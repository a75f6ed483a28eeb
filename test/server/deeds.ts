import { districts } from '../../shared/catalogue/districts.ts';
import { type Act, districtActs } from '../../shared/rules/sheets/workflow.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { filled, goodRows, type openWorld } from './fixture.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

/** Who has the account of a district in the demo. */
export function officerOf(district: string): string {
  const { name } = districts.find(({ code }) => code === district) ?? { name: { en: '' } };
  return name.en.toLowerCase().replace(/[^a-z]/g, '');
}

let keys = 0;

/** Does something to a sheet through the API as somebody, with the revision or step that is in force. */
export async function attempt(world: World, place: SheetPlace, act: Act, who: string | null): Promise<Response> {
  const path = `/api/v1/sheets/${place.indicator}/${place.period}/${place.district}`;
  const { revision, step } = await world.storage.readStanding(place);
  const seen = { 'Content-Type': 'application/json', 'If-Match': `"${step}"` };
  const send = (name: string, body: unknown, headers: Record<string, string> = seen, method = 'POST') =>
    world.call(who, `${path}${name}`, { method, headers, body: JSON.stringify(body) });
  switch (act) {
    case 'save':
    case 'submit': {
      // Of a later quarter it says what the one before has said.
      const content = { ...filled(goodRows(await world.communities(place.district), 3)), confirmed: true };
      keys += 1;
      const headers = { ...seen, 'If-Match': `"${revision}"`, 'Idempotency-Key': `deed-${keys}` };
      return act === 'save' ? send('', content, headers, 'PUT') : send('/submit', content, headers);
    }
    case 'return':
      return send('/return', { message: 'โปรดแก้ไข', items: [] });
    case 'plead':
    case 'decline':
    case 'reopen':
      return send(`/${act}`, { message: 'พบข้อผิดพลาด' });
    case 'evaluate':
      return send('/evaluate', { scores: { '2.1': 100, '2.2': 50 }, remark: '' });
    default:
      return send(`/${act}`, {});
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
