import { type Act, acts } from '../../shared/rules/sheets/workflow.ts';
import { type SheetState, sheetStates } from '../../shared/terms/sheet.ts';

/** A cell of the workflow's table as its docs have it: the state after the act, null where it is refused. */
export type TruthCell = [Act, SheetState, SheetState | null];

/** The table in the comment of shared/rules/sheets/workflow.ts, row by row. */
export function truthTable(source: string): TruthCell[] {
  const lines = source.split('\n').flatMap((line) => /^ \* \|(.+)\|$/.exec(line)?.[1] ?? []);
  const [head = '', , ...rows] = lines.map((line) => line.split('|').map((cell) => cell.replace(/[¹²³]/, '').trim()));
  if (String(head) !== String(['act', ...sheetStates])) throw new Error(`the table's head is ${head}`);
  return rows.flatMap(([act = '', ...cells]) =>
    sheetStates.map(
      (state, index): TruthCell => [known(acts, act), state, cells[index] ? known(sheetStates, cells[index]) : null],
    ),
  );
}

function known<Name extends string>(names: readonly Name[], name: string): Name {
  const found = names.find((one) => one === name);
  if (!found) throw new Error(`${name} is none of ${names}`);
  return found;
}
