/**
 * Runs one office.js batch: object paths and actions, strictly in order, so a value loaded before a write is the old one.
 * The first failure ends it and is answered in Excel's form; what ran before stays done.
 */

import { accessDenied, ExcelError, notInWorkbench, WorkbenchError } from '../document/excel-error.ts';
import type { HostEvent } from '../document/workbook-model.ts';
import { type ExcelObject, isExcelObject, nullObject } from '../objects/excel-object.ts';
import type { Session } from '../objects/session.ts';
import { BatchEvents } from './batch-events.ts';
import { BatchUndo } from './batch-undo.ts';
import { isWrite, type Meeting } from './meeting.ts';
import type { NextFailures } from './next-failures.ts';
import { otherWorkbookInFront } from './other-workbook.ts';

type ArgumentInfo = { Arguments?: unknown[]; ReferencedObjectPathIds?: unknown[] };

type ObjectPath = {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
};

type QueryInfo = { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };

type Action = {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
};

export type BatchRequest = { Actions?: Action[]; ObjectPaths?: Record<string, ObjectPath> };

export type BatchResponse = {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
};

const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6 };

/** office.js's own batch at start asks for a service of Office itself; every action is answered with null. */
export function isInternal(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths ?? {}).some((path) => path.ObjectPathType === PATH.newObject);
}

/** What a batch meets besides what it asks for. */
export type BatchHost = {
  failures: NextFailures;
  /** Which undo group of the pane's it belongs to. */
  undoGroup: number | undefined;
  /** What has happened in the workbook, to be told when the batch is answered. */
  happened(events: HostEvent[]): void;
  /** Something that is the workbench's lack. */
  report(error: ExcelError): void;
};

export async function runBatch(session: Session, request: BatchRequest, host: BatchHost): Promise<BatchResponse> {
  const actions = request.Actions ?? [];
  const results: BatchResponse['Results'] = [];
  if (isInternal(request)) return { Results: actions.map((action) => ({ ActionId: action.Id, Value: null })) };
  const run = new Run(session, request.ObjectPaths ?? {}, host);
  try {
    for (const [index, action] of actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await run.action(action) });
      } catch (error) {
        const failure = excelForm(error);
        // An internal error of Excel's own is copied; one of the workbench is said aloud.
        if (failure instanceof WorkbenchError) host.report(failure);
        const location = failure.location ?? run.location;
        return {
          Error: { Code: failure.code, Message: failure.message, ActionIndex: index, Location: location },
          Results: results,
        };
      }
    }
    if (!run.answerLost) return { Results: results };
    const { code, message } = run.answerLost;
    return {
      Error: { Code: code, Message: message, ActionIndex: actions.length - 1, Location: run.location },
      Results: [],
    };
  } finally {
    run.close();
  }
}

/** A batch that broke the workbench itself is still answered: an add-in that waits for ever tells nobody anything. */
export function failedBatch(error: unknown, report: (error: ExcelError) => void): BatchResponse {
  const failure = excelForm(error);
  report(failure);
  return { Error: { Code: failure.code, Message: failure.message, ActionIndex: 0, Location: '' }, Results: [] };
}

/** What may not happen is an error of the workbench itself: still answered, and loudly. */
function excelForm(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  console.error('workbench:', error);
  return new WorkbenchError(
    'GeneralException',
    `The workbench failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}

class Run {
  /** What was being called, for the error's Location. */
  location = '';
  /** Everything was done, and only its answer does not arrive: an ordered failure of this kind. */
  answerLost: ExcelError | undefined;
  readonly #session: Session;
  readonly #paths: Record<string, ObjectPath>;
  readonly #failures: NextFailures;
  readonly #undo: BatchUndo;
  readonly #events: BatchEvents;
  readonly #happened: BatchHost['happened'];
  readonly #objects = new Map<number, ExcelObject>();

  constructor(session: Session, paths: Record<string, ObjectPath>, { failures, undoGroup, happened }: BatchHost) {
    this.#session = session;
    this.#paths = paths;
    this.#failures = failures;
    this.#undo = new BatchUndo(session.desk, undoGroup);
    this.#events = new BatchEvents(session);
    this.#happened = happened;
  }

  close(): void {
    this.#undo.close();
    this.#happened(this.#events.close());
    this.#session.desk.grid.flush();
  }

  async action(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        // null is what makes office.js mark the object as null.
        return object.isNull ? null : object.identity();
      case ACTION.ensureUnchanged:
        return null;
      case ACTION.query:
        this.#meet(object.className, 'load', 'load', namesOf(action.QueryInfo ?? {}));
        return this.#query(object, action.QueryInfo ?? {});
      case ACTION.method: {
        const name = camel(action.Name);
        this.#meet(object.className, name, 'call');
        const result = await object.call(name, await this.#arguments(action.ArgumentInfo));
        if (object.isNull) return { _IsNull: true };
        return isExcelObject(result) ? result.identity() : (result ?? null);
      }
      case ACTION.setProperty: {
        const name = camel(action.Name);
        this.#meet(object.className, name, 'set');
        const [value] = await this.#arguments(action.ArgumentInfo);
        await object.write(name, value);
        return null;
      }
      default:
        throw notInWorkbench(`action type ${action.ActionType}`);
    }
  }

  /** Before anything is done with a member: what keeps Excel from it, whatever it is about. */
  #meet(className: string, name: string, meeting: Meeting, loaded: string[] = []): void {
    const member = `${className}.${name}`;
    this.location = member;
    const { conditions } = this.#session.desk;
    const failure = this.#failures.due(className, [name, ...loaded]) ?? otherWorkbookInFront(member, conditions.now);
    if (failure?.code === 'ResponsePayloadSizeLimitExceeded') this.answerLost = failure;
    else if (failure) throw failure;
    if (!isWrite(name, meeting)) return;
    if (conditions.now.opened !== 'editable') throw accessDenied();
    this.#undo.writes(member);
  }

  async #object(id: number): Promise<ExcelObject> {
    const known = this.#objects.get(id);
    if (known) return known;
    const path = this.#paths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', 'The object path is not part of the batch.');
    const found = await this.#resolve(path);
    this.#objects.set(id, found);
    return found;
  }

  async #resolve(path: ObjectPath): Promise<ExcelObject> {
    if (path.ObjectPathType === PATH.global) return this.#session.root;
    if (path.ObjectPathType === PATH.nothing) return nullObject('Object');
    if (path.ObjectPathType === PATH.reference) {
      const again = this.#session.references.get(path.Name);
      if (!again) throw new ExcelError('InvalidReference', 'This reference is no longer valid.');
      return again();
    }
    if (path.ParentObjectPathId === undefined) throw notInWorkbench(`object path "${path.Name}"`);
    const parent = await this.#object(path.ParentObjectPathId);
    const name = camel(path.Name);
    const args = await this.#arguments(path.ArgumentInfo);
    const met = path.ObjectPathType === PATH.indexer ? 'getItem' : name;
    this.#meet(parent.className, met, path.ObjectPathType === PATH.method ? 'call' : 'reach');
    if (path.ObjectPathType === PATH.property) return parent.object(name);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    const result = await parent.call(name, args);
    if (!isExcelObject(result)) throw notInWorkbench(this.location);
    return result;
  }

  /** Arguments with the objects they refer to put in. */
  async #arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const given = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(given.map((value, index) => this.#argument(value, referenced[index])));
  }

  async #argument(value: unknown, referenced: unknown): Promise<unknown> {
    if (typeof referenced === 'number' && referenced !== 0) return this.#object(referenced);
    if (Array.isArray(value)) {
      if (!Array.isArray(referenced)) return value;
      return Promise.all(value.map((each: unknown, index) => this.#argument(each, referenced[index])));
    }
    if (typeof value === 'object' && value !== null) return this.#plain(value);
    return value;
  }

  async #plain(value: object): Promise<unknown> {
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.#object(value._ObjectPathId);
    const entries = await Promise.all(
      Object.entries(value).map(async ([key, each]: [string, unknown]) => [
        key,
        typeof each === 'object' && each !== null && !Array.isArray(each) ? await this.#plain(each) : each,
      ]),
    );
    return Object.fromEntries(entries);
  }

  async #query(object: ExcelObject, info: QueryInfo): Promise<unknown> {
    const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split(/[/.]/).map(camel));
    return readObject(object, wanted, info);
  }
}

async function readObject(
  object: ExcelObject,
  wanted: string[][],
  info: QueryInfo = {},
): Promise<Record<string, unknown> | null> {
  if (object.isNull) return null;
  const children = object.items();
  if (!children) return readScalars(object, wanted);
  const own = wanted.filter(([name]) => name !== undefined && object.scalarNames.includes(name));
  // "items/name" asks the children; a collection's own scalars (count) may stand beside it.
  const theirs = wanted
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === 'items' ? path.slice(1) : path));
  const from = info.Skip ?? 0;
  const shown = children.slice(from, info.Top === undefined ? undefined : from + info.Top);
  const items: unknown[] = [];
  for (const child of shown) items.push(await readObject(child, theirs));
  return { ...(own.length > 0 ? await readScalars(object, own) : {}), Count: children.length, _Items: items };
}

async function readScalars(object: ExcelObject, wanted: string[][]): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = object.identity();
  const nested = new Map<string, string[][]>();
  const all = wanted.length === 0 || wanted.some((path) => path.length === 0 || path[0] === '*' || path[0] === '$all');
  const names = new Set(all ? object.scalarNames : []);
  for (const [name, ...rest] of wanted) {
    if (name === undefined || name === '*' || name === '$all') continue;
    if (object.hasObject(name)) nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    else if (rest.length > 0) throw notInWorkbench(`${object.className}.${name}`);
    else names.add(name);
  }
  for (const name of names) result[pascal(name)] = await object.read(name);
  for (const [name, paths] of nested) result[pascal(name)] = await readObject(object.object(name), paths);
  return result;
}

/** The properties that a query asks for at the object itself. */
function namesOf(info: QueryInfo): string[] {
  return (info.Select ?? []).map((path) => camel(path.split(/[/.]/, 1)[0] ?? ''));
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
