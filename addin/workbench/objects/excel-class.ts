/**
 * How an Excel class is declared here: the properties, navigations and methods it has. The batch executor finds everything by name;
 * a name that is not declared is refused by the API's full name. Names are camelCase as in Microsoft's documentation. Only what the
 * add-in or a test uses is declared.
 */

import { ExcelError, notInWorkbench } from '../document/excel-error.ts';
import type { ExcelObject } from './excel-object.ts';
import type { Session } from './session.ts';

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
  /** What `getItem` of a collection gives: office.js asks for it by an indexer, not by a method, but of charts. */
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

/** A property that is a field of the document: read as it stands there, written as `check` lets it pass. */
export function field<T, Part, Name extends keyof Part>(
  partOf: (target: T, session: Session) => Part,
  name: Name,
  check: (value: unknown) => Part[Name],
): Property<T> {
  return {
    read: (target, session) => partOf(target, session)[name],
    write: (target, value, session) => {
      partOf(target, session)[name] = check(value);
    },
  };
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
