/** What the batch executor handles: an object of Excel's API, whatever its class, with the members found by name. */

import { ExcelError } from '../document/excel-error.ts';

export type ExcelObject = {
  readonly className: string;
  readonly isNull: boolean;
  /** What names it to office.js after a batch: `{_Id}` or `{_ReferenceId}`. */
  identity(): Record<string, unknown>;
  /** What the class is about, for another class that gets it as an argument. */
  readonly target: unknown;
  readonly scalarNames: readonly string[];
  hasObject(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void | Promise<void>;
  object(name: string): ExcelObject;
  call(name: string, args: readonly unknown[]): unknown;
  /** Children of a collection; undefined for everything else. */
  items(): ExcelObject[] | undefined;
  item(key: unknown): ExcelObject;
};

const refuse = (className: string): never => {
  throw new ExcelError('NullObject', `The ${className} is a null object.`);
};

/** What `…OrNullObject` answers: everything reached from it is null too. */
export function nullObject(className: string): ExcelObject {
  const self: ExcelObject = {
    className,
    isNull: true,
    target: null,
    scalarNames: [],
    identity: () => ({ _IsNull: true }),
    hasObject: () => true,
    read: () => null,
    write: () => refuse(className),
    object: () => self,
    call: () => self,
    items: () => undefined,
    item: () => self,
  };
  return self;
}

/** Turns ItemNotFound into the null object and lets everything else pass. */
export function orNull(className: string, find: () => ExcelObject): ExcelObject {
  try {
    return find();
  } catch (error) {
    if (error instanceof ExcelError && error.code === 'ItemNotFound') return nullObject(className);
    throw error;
  }
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'scalarNames' in value;
}
