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

/**
 * Resolves when others have been answered. However much long work is under way, only one piece of it is done between two
 * looks at what has come in.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(letOneGoOn);
  });
}

function letOneGoOn(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) setImmediate(letOneGoOn);
}
