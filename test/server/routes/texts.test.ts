import { expect, test } from 'vitest';
import { indicator as schema } from '../../../shared/indicator/indicator.ts';
import type { TextsAnswer } from '../../../shared/wire/indicators.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { openWorld, refusal, seedingDay } from '../fixture.ts';

const indicatorPath = '/api/v1/indicators/2100-1040/2563';
const path = `${indicatorPath}/texts`;

async function open() {
  const world = await openWorld();
  const read = async (who = 'planning') =>
    operations.readTexts.answer.parse(await (await world.call(who, path)).json());
  const send = async (who: string, changes: Partial<TextsAnswer['texts']>, more: object = {}) => {
    const { version, texts } = await read();
    return world.put(who, path, { version, texts: { ...texts, ...changes }, reason: 'มติ กก.', ...more });
  };
  const stored = async (query = '') =>
    schema.parse(await (await world.call('planning', `${indicatorPath}${query}`)).json());
  return { world, read, send, stored };
}

const projects = ['โครงการสนับสนุนการจัดทำแผนพัฒนาชุมชน'];

test('the planning office’s texts are a draft until an administrator publishes it', async () => {
  const { world, read, send, stored } = await open();
  expect(await read()).toMatchObject({ version: 1, draft: false, publishes: false, texts: { projects: [] } });
  const answer = await send('planning', { projects });
  expect(operations.changeTexts.answer.parse(await answer.json())).toMatchObject({ version: 2, draft: true });
  expect((await stored('?quarter=1')).projects).toEqual([]);
  expect(await read()).toMatchObject({ version: 2, draft: true, texts: { projects } });
  expect(await refusal(await send('admin', { definition: 'ใหม่' }))).toMatchObject({
    status: 409,
    code: 'draft-in-preparation',
  });
  const { draft: _, ...texts } = await stored('?version=2');
  expect((await world.put('admin', `${indicatorPath}?from=1&reason=x`, { ...texts, version: 3 })).status).toBe(200);
  expect((await stored('?quarter=1')).projects).toEqual(projects);
});

test('an administrator’s texts are in force; nothing else of the indicator changes', async () => {
  const { send, stored } = await open();
  const before = await stored();
  expect((await send('admin', { projects, definition: 'นิยามใหม่' })).status).toBe(200);
  expect(await stored('?quarter=1')).toEqual({ ...before, version: 2, projects, definition: 'นิยามใหม่' });
  expect(await stored('?version=1')).toEqual(before);
});

test('the planning office’s are in force where the installation lets it publish them', async () => {
  const { world, read, send, stored } = await open();
  const told = await world.put('admin', '/api/v1/installation', { settings: { planningPublishesTexts: true } });
  expect(told.status).toBe(200);
  expect((await read()).publishes).toBe(true);
  expect(await (await send('planning', { projects })).json()).toMatchObject({ version: 2, draft: false });
  expect((await stored('?quarter=1')).projects).toEqual(projects);
});

test('sent again, an order is answered as done; one of another version is refused, as is one that changes nothing', async () => {
  const { world, read, send } = await open();
  const { version, texts } = await read();
  const order = { version, texts: { ...texts, projects }, reason: 'มติ กก.' };
  const put = (body: object) => world.put('admin', path, body);
  expect(await (await put(order)).json()).toMatchObject({ version: 2 });
  expect(await (await put(order)).json()).toMatchObject({ version: 2 });
  const late = await refusal(await put({ ...order, texts: { ...texts, method: 'อีกวิธี' } }));
  expect(late).toMatchObject({ status: 412, code: 'texts-changed' });
  expect(await refusal(await send('admin', {}))).toMatchObject({ status: 422, code: 'nothing-changed' });
  expect((await read()).version).toBe(2);
});

test('a closed quarter keeps its texts', async () => {
  const { world, read, send, stored } = await open();
  world.time.now = new Date(seedingDay.getTime() + 31 * 86_400_000);
  expect((await read()).open).toEqual([2, 3, 4]);
  expect(await refusal(await send('admin', { projects }, { from: 1 }))).toMatchObject({ code: 'version-closed' });
  expect((await send('admin', { projects })).status).toBe(200);
  expect((await stored('?quarter=1')).projects).toEqual([]);
  expect((await stored('?quarter=2')).projects).toEqual(projects);
});

test('a text is left out by saying so, never by saying nothing; an empty title is refused with its place', async () => {
  const { world, read, send } = await open();
  const { version, texts } = await read();
  const { projects: _, ...without } = texts;
  expect((await world.put('admin', path, { version, texts: without, reason: 'มติ' })).status).toBe(422);
  expect((await send('admin', { title: { th: ' ', en: 'x' } })).status).toBe(422);
  expect((await send('admin', { projects }, { reason: '' })).status).toBe(422);
});
