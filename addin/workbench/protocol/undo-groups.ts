/**
 * `Excel.run({ mergeUndoGroup: true }, …)`: all its syncs are one step to undo. The option is documented (ExcelApi 1.20), but the office.js
 * that npm has (1.1.110) drops it, and how the one on Microsoft's CDN sends it could not be looked up. So the workbench puts in what is
 * missing: a run with the option marks its batches by a number above the request's own flags. It is the one place where the
 * workbench reaches into the pane.
 */

type Context = { _requestFlagModifier: number };
type Batch = (context: Context) => Promise<unknown>;
type Run = (...given: unknown[]) => Promise<unknown>;
type PaneWindow = { Excel?: { run: Run } };

/** Above every flag that office.js sets. */
const SHIFT = 16;

let groups = 0;
const taught = new WeakSet<Run>();

/** Call whenever the pane speaks: its office.js comes in parts. */
export function teachUndoGroups(pane: Window | null): void {
  const { Excel } = (pane ?? {}) as PaneWindow;
  if (!Excel || taught.has(Excel.run)) return;
  const { run } = Excel;
  const grouping: Run = (...given) => {
    const [options, batch] = given;
    if (!merges(options) || typeof batch !== 'function') return run(...given);
    groups++;
    const group = groups << SHIFT;
    const marked: Batch = (context) => {
      context._requestFlagModifier |= group;
      return (batch as Batch)(context);
    };
    return run(options, marked);
  };
  taught.add(grouping);
  Excel.run = grouping;
}

/** The group that a batch's flags name. */
export function undoGroupOf(flags: number): number | undefined {
  return flags >> SHIFT || undefined;
}

function merges(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'mergeUndoGroup' in options && options.mergeUndoGroup === true
  );
}
