import { troubleOf } from './trouble.ts';
import { ServerBusy, writerLimits } from './writer.ts';

/** So many are done together at most, so that whoever waits for another turn is answered. */
const most = 64;

type Waiting<One, Outcome> = { one: One; resolve(outcome: Outcome): void; reject(error: unknown): void };

/**
 * Does together, in one turn at the database, what waits for the same when that turn comes: what has to be asked and stored
 * is so much for all of them, and not for each. `together` begins a transaction, takes them in it, and gives their outcomes
 * in their order. Of those that touch the same, the later ones wait for another turn. Where it fails for what one of them
 * is, and not for what has become of the database, each is done by itself.
 */
export function gathered<One, Outcome>(
  together: (take: () => One[]) => Promise<Outcome[]>,
  touchedBy: (one: One) => string[],
): (one: One) => Promise<Outcome> {
  let waiting: Waiting<One, Outcome>[] = [];
  let called = false;

  const call = () => {
    called = true;
    void turn();
  };
  const turn = async () => {
    const taken: typeof waiting = [];
    try {
      const outcomes = await together(() => {
        taken.push(...take());
        return taken.map(({ one }) => one);
      });
      for (const [index, { resolve }] of taken.entries()) resolve(outcomes[index] as Outcome);
    } catch (error) {
      if (taken.length > 1 && isOfOne(error)) for (const each of taken) await alone(each);
      // Where not even a turn was had, whoever waits would wait for nothing.
      else for (const { reject } of taken.length > 0 ? taken : take()) reject(error);
    }
  };
  const take = () => {
    const touched = new Set<string>();
    const [taken, left]: [typeof waiting, typeof waiting] = [[], []];
    for (const each of waiting) {
      const touches = touchedBy(each.one);
      const isApart = taken.length < most && !touches.some((one) => touched.has(one));
      for (const one of touches) touched.add(one);
      (isApart ? taken : left).push(each);
    }
    waiting = left;
    called = false;
    if (left.length > 0) call();
    return taken;
  };
  const alone = async ({ one, resolve, reject }: Waiting<One, Outcome>) => {
    try {
      const [outcome] = await together(() => [one]);
      resolve(outcome as Outcome);
    } catch (error) {
      reject(error);
    }
  };
  return (one) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= writerLimits.waiting) return reject(new ServerBusy('too many turns wait'));
      waiting.push({ one, resolve, reject });
      if (!called) call();
    });
}

/** What a constraint or a value says, and nothing that the next try would meet as well. */
function isOfOne(error: unknown): boolean {
  const trouble = troubleOf(error);
  return trouble === null || trouble === 'other';
}
