/**
 * How an Excel class is declared here: the properties, navigations and methods it has. The batch executor finds everything by name;
 * a name that is not declared is refused by the API's full name. Names are camelCase as in Microsoft's documentation.
 */

import { ExcelError, invalidArgument, notInWorkbench } from '../document/excel-error.ts';
import type { Session } from './session.ts';

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

export type Property<T> = {
  read: (target: T, session: Session) => unknown;
  write?: (target: T, value: unknown, session: Session) => void | Promise<void>;
};

export type ClassDefinition<T> = {
  identity?: (target: T, session: Session) => Record<string, unknown>;
  properties?: Record<string, Property<T>>;
  objects?: Record<string, (target: T, session: Session) => ExcelObject>;
  methods?: Record<string, (target: T, args: readonly unknown[], session: Session) => unknown>;
  items?: (target: T, session: Session) => ExcelObject[];
  item?: (target: T, key: unknown, session: Session) => ExcelObject;
};

/** Makes the object of a class for what it is about. Classes that refer to each other declare this type, or TypeScript runs in circles. */
export type ExcelClass<T> = (target: T, session: Session) => ExcelObject;

export function excelClass<T>(className: string, definition: ClassDefinition<T>): ExcelClass<T> {
  const { properties = {}, objects = {}, methods = {} } = definition;
  const scalarNames = Object.keys(properties);
  return (target: T, session: Session): ExcelObject => ({
    className,
    isNull: false,
    target,
    scalarNames,
    identity: () => definition.identity?.(target, session) ?? {},
    hasObject: (name) => name in objects,
    read: (name) => member(properties, className, name).read(target, session),
    write: (name, value) => {
      const { write } = member(properties, className, name);
      if (!write)
        throw new ExcelError('InvalidOperation', `${className}.${name} is read-only.`, `${className}.${name}`);
      return write(target, value, session);
    },
    object: (name) => member(objects, className, name)(target, session),
    call: (name, args) => member(methods, className, name)(target, args, session),
    items: () => definition.items?.(target, session),
    item: (key) => {
      if (!definition.item) throw notInWorkbench(`${className}.getItem`);
      return definition.item(target, key, session);
    },
  });
}

function member<V>(members: Record<string, V>, className: string, name: string): V {
  const found = Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw notInWorkbench(`${className}.${name}`);
  return found;
}

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

/** For classes office.js keeps by reference: the methods, and the identity it asks for right after. */
export function keepable<T extends object>(again: (target: T, session: Session) => ExcelObject) {
  return {
    identity: (target: T, session: Session): Record<string, unknown> => {
      const id = session.referenceOf(target);
      return id === undefined ? {} : { _ReferenceId: id };
    },
    keep: (target: T, _args: readonly unknown[], session: Session) => ({
      _ReferenceId: session.keep(target, () => again(target, session)),
    }),
  };
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'scalarNames' in value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : text(value);
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function whole(value: unknown, least = 0): number {
  const found = number(value);
  if (!Number.isInteger(found) || found < least) throw invalidArgument();
  return found;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

export function oneOf<const V extends string>(value: unknown, choices: readonly V[]): V {
  // Excel takes enum values in any letter case.
  const found = choices.find((choice) => choice.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}
