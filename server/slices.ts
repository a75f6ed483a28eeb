/** Milliseconds that one piece of long work may take before others are answered, who need several turns each: `npm run bench -- junk`. */
const slice = 1;

/**
 * Long work, a piece at a time: to be awaited between pieces. It goes on at once while a slice lasts, and after it lets
 * those be answered who wait meanwhile.
 */
export function inSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < slice) return;
    await nextTurn();
    began = performance.now();
  };
}

const waiting: (() => void)[] = [];
let called = false;

/**
 * Resolves when others have been answered. However much long work is under way, between two looks at what has come in it has
 * the thread for as long as the others had it since the last, and for a slice at least: whoever comes in waits some twice as
 * long as without it, and long work, which needs many turns, is not put off for as long as everybody is busy. In milliseconds
 * of its own, however many, it would be put off all the same where the machine is busy with something else.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (!called) letOthers();
  });
}

function letOthers(): void {
  called = true;
  setImmediate(letGoOn, performance.now());
}

/** One after the other, as they came: many short pieces, or one that fills the time. */
function letGoOn(othersBegan: number): void {
  const began = performance.now();
  const share = Math.max(slice, began - othersBegan);
  const one = () => {
    waiting.shift()?.();
    // The piece is done when no microtask is left, and a tick that a microtask asks for comes then.
    queueMicrotask(() => process.nextTick(next));
  };
  const next = () => {
    if (waiting.length === 0) called = false;
    else if (performance.now() - began < share) one();
    else letOthers();
  };
  one();
}
