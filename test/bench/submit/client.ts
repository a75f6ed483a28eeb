import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:https';
import type { Desk } from '../../../server/rehearsal/desks.ts';

/** The fifty, in a process of their own: what they do costs the server nothing. */

/**
 * One person a district sends again as soon as they are answered (`loop`), or all send at once and wait for all (`burst`);
 * or each only asks for something, as pages do, and has a connection from then on (`look`).
 */
export type Round = { origin: string; ca: string; kind: 'loop' | 'burst' | 'look'; submissions: number };
/** Milliseconds of each submission, and of the whole round. */
export type Sent = { times: number[]; milliseconds: number };

/** What a server has been sent so far: a connection a desk, and its newest revision. */
type Sender = { agents: Agent[]; revisions: number[] };
const senders = new Map<string, Sender>();
let desks: Desk[] = [];

process.on('message', async (message: { desks: Desk[] } | Round) => {
  if ('desks' in message) desks = message.desks;
  else process.send?.(await send(message));
});

async function send(round: Round): Promise<Sent> {
  const sender = senders.get(round.origin) ?? {
    agents: desks.map(() => new Agent({ keepAlive: true, maxSockets: 1, ca: round.ca })),
    revisions: desks.map(() => 0),
  };
  senders.set(round.origin, sender);
  const times: number[] = [];
  const one = async (desk: number) => void times.push(await submit(round.origin, sender, desk));
  const all = [...desks.keys()];
  const began = performance.now();
  if (round.kind === 'look') {
    await Promise.all(sender.agents.map((agent) => ask({ address: new URL('/nothing', round.origin), agent })));
  } else if (round.kind === 'burst') {
    for (let sent = 0; sent < round.submissions; sent += desks.length) await Promise.all(all.map(one));
  } else {
    let left = round.submissions;
    const loop = async (desk: number) => {
      while (left-- > 0) await one(desk);
    };
    await Promise.all(all.map(loop));
  }
  return { times, milliseconds: performance.now() - began };
}

/** Sends a desk's next revision, and says how long the whole answer took. */
async function submit(origin: string, { agents, revisions }: Sender, index: number): Promise<number> {
  const { path, content, token } = desks[index] as Desk;
  const revision = revisions[index] as number;
  const body = Buffer.from(JSON.stringify({ ...content, report: `${content.report} ครั้งที่ ${revision + 1}` }));
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'Content-Length': body.byteLength,
    'Accept-Encoding': 'gzip, deflate, br',
    'If-Match': `"${revision}"`,
    'Idempotency-Key': randomUUID(),
  };
  const asked: Asked = { address: new URL(path, origin), headers, agent: agents[index] as Agent, body };
  const began = performance.now();
  const { status, text } = (await ask(asked)) ?? (await ask(asked)) ?? { status: 0, text: 'nobody answers' };
  if (status !== 200 || JSON.parse(text).revision !== revision + 1) throw new Error(`${status} ${text}`);
  revisions[index] = revision + 1;
  return performance.now() - began;
}

type Asked = { address: URL; agent: Agent; headers?: Record<string, string | number>; body?: Buffer };

/** The whole answer; null where the server has closed a connection that lay idle just as it was taken again. */
function ask({
  address,
  headers = {},
  agent,
  body,
}: Asked): Promise<{ status: number | undefined; text: string } | null> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: body ? 'POST' : 'GET', headers, agent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    asked.on('error', (error) => (asked.reusedSocket ? resolve(null) : reject(error))).end(body);
  });
}
