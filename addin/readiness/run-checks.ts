import { type Answer, type Area, type Check, failed, type Question, type Reply, refused } from './check.ts';
import { answerOfError } from './excel-answers.ts';
import { inScratch } from './scratch.ts';

/** What a person has chosen to be tried. */
export type Chosen = { byHand: boolean; heavy: boolean };

/** One check with what it came to. */
export type Answered = Answer & { area: Area; check: Check; milliseconds: number };

/** What the runner speaks to while it runs. */
export type RunnerPorts = {
  hasSet(set: string, version: string): boolean;
  /** By the clock that measures; milliseconds. */
  now(): number;
  ask(check: Check, question: Question): Promise<Reply>;
  /** Before each check; false ends the run. */
  goOn(check: Check, at: number): boolean;
};

/** Milliseconds after which an Excel that does not answer has failed: some calls are known to hang (office-js#5758). */
const patience = 120_000;

/** Runs the checks one after another, each on a worksheet of its own; every one gets an answer, and none throws. */
export async function runChecks(areas: Area[], chosen: Chosen, ports: RunnerPorts): Promise<Answered[]> {
  const answered: Answered[] = [];
  let stuck = false;
  const planned = areas.flatMap((area) => area.checks.map((check) => ({ area, check })));
  for (const [at, { area, check }] of planned.entries()) {
    if (!ports.goOn(check, at)) break;
    const started = ports.now();
    const answer: Answer = stuck ? refused('host', tooLate.seen) : await answerTo(check, chosen, ports);
    stuck ||= answer === tooLate;
    answered.push({ ...answer, area, check, milliseconds: Math.round(ports.now() - started) });
  }
  return answered;
}

async function answerTo(check: Check, chosen: Chosen, ports: RunnerPorts): Promise<Answer> {
  const { needs } = check;
  if (needs && !ports.hasSet(needs.set, needs.version)) return refused('api-set', `${needs.set} ${needs.version}`);
  if (check.byHand && !chosen.byHand) return refused('hand');
  if (check.heavy && !chosen.heavy) return refused('heavy');
  const ask = (question: Question) => ports.ask(check, question);
  try {
    const answer = inScratch((context, worksheet) => check.run({ context, worksheet, ask }));
    // A person takes as long as they need.
    return await (check.byHand ? answer : orTooLate(answer));
  } catch (error) {
    return answerOfError(error);
  }
}

/** What follows is not tried: the call that hangs would take the worksheets of the others away when it ends at last. */
const tooLate = failed(`Excel ไม่ตอบใน ${patience / 1000} วินาที · Excel has not answered in time`);

function orTooLate(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(tooLate), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
