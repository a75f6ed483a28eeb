import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:https';
import type { Desk } from './city.ts';

/** The fifty, in a process of their own: what they do costs the server nothing. */

/** One person a district sends again as soon as they are answered (`loop`), or all send at once and wait for all (`burst`). */
export type Round = { origin: string; ca: string; kind: 'loop' | 'burst'; submissions: number };
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
  if (round.kind === 'burst') {
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
function submit(origin: string, { agents, revisions }: Sender, index: number): Promise<number> {
  const { path, content, tokens } = desks[index] as Desk;
  const revision = revisions[index] as number;
  const body = Buffer.from(JSON.stringify({ ...content, report: `${content.report} ครั้งที่ ${revision + 1}` }));
  const headers = {
    Authorization: `Bearer ${tokens[revision % tokens.length]}`,
    'Content-Type': 'application/json',
    'Content-Length': body.byteLength,
    'Accept-Encoding': 'gzip, deflate, br',
    'If-Match': `"${revision}"`,
    'Idempotency-Key': randomUUID(),
  };
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, agent: agents[index] };
    const asked = request(new URL(path, origin), options, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => {
        if (answer.statusCode !== 200 || JSON.parse(text).revision !== revision + 1) {
          return reject(new Error(`${answer.statusCode} ${text}`));
        }
        revisions[index] = revision + 1;
        resolve(performance.now() - began);
      });
    });
    asked.on('error', reject).end(body);
  });
}
