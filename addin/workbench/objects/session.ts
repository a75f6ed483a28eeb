/** What one pane's calls run against: the open workbook, the grid, kept references, registered events. Dies with the pane. */

import type { ConditionSwitches } from '../conditions.ts';
import type { Box } from '../document/document.ts';
import type { UndoStack } from '../document/undo-stack.ts';
import type { ModelChange, WorkbookModel } from '../document/workbook-model.ts';
import type { Grid } from '../grid/grid.ts';
import type { ExcelObject } from './excel-object.ts';

export type SheetTarget = { sheetId: string };

export type RangeTarget = SheetTarget & { box: Box };

/**
 * What the person has selected: one area or several on the active worksheet, in the order of selecting; `box` is the last,
 * which has the active cell. With a chart selected the areas stay underneath, to be come back to.
 */
export type Selection = RangeTarget & { boxes: Box[]; chartId: string | null };

export function selectionOf(sheetId: string, boxes: Box[], chartId: string | null = null): Selection {
  const box = boxes.at(-1);
  if (!box) throw new Error('a selection has at least one area');
  return { sheetId, boxes, box, chartId };
}

/** What the page knows about the person: shared by all panes. */
export type Desk = {
  model: WorkbookModel;
  grid: Grid;
  selection: Selection;
  conditions: ConditionSwitches;
  undo: UndoStack;
  /** Who is told of each change of the workbook as it is made. */
  hears: Set<(change: ModelChange) => void>;
  /** Brings a worksheet's range up, as if the person had gone there. */
  select(target: RangeTarget): void;
  /** Of the active worksheet; the areas stay underneath. */
  selectChart(chartId: string): void;
};

export class Session {
  readonly desk: Desk;
  /** The workbook as Excel's API has it, from which every object path starts. */
  readonly root: ExcelObject;
  /** What `_KeepReference` kept, by reference id: a way to the same object again. */
  readonly references = new Map<string, () => ExcelObject>();
  /** `${event type}|${target id}` → how many handlers. */
  readonly registrations = new Map<string, number>();
  readonly #kept = new WeakMap<object, string>();
  #lastReference = 0;

  constructor(desk: Desk, root: (session: Session) => ExcelObject) {
    this.desk = desk;
    this.root = root(this);
  }

  get model(): WorkbookModel {
    return this.desk.model;
  }

  /** The way back up, as an object path would go: so that what stands on a worksheet need not import it. */
  worksheet({ sheetId }: SheetTarget): ExcelObject {
    return this.root.object('worksheets').item(sheetId);
  }

  keep(target: object, again: () => ExcelObject): string {
    const known = this.#kept.get(target);
    if (known !== undefined) return known;
    this.#lastReference++;
    const id = `{ref-${this.#lastReference}}`;
    this.references.set(id, again);
    this.#kept.set(target, id);
    return id;
  }

  referenceOf(target: object): string | undefined {
    return this.#kept.get(target);
  }

  register(type: number, targetId: string): void {
    const key = `${type}|${targetId}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, targetId: string): void {
    const key = `${type}|${targetId}`;
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) - 1));
  }

  isRegistered(type: number, targetId: string): boolean {
    return (this.registrations.get(`${type}|${targetId}`) ?? 0) > 0;
  }
}
