import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The codes that the typings name: `Excel.ErrorCodes`. */
export function typedCodes(): string[] {
  const typings = readFileSync(resolve('@types/office-js/index.d.ts'), 'utf8');
  const excel = typings.slice(typings.indexOf('declare namespace Excel {'));
  return codesIn(/enum ErrorCodes \{([^}]+)\}/.exec(excel)?.[1]);
}

/** The codes that office.js makes itself, of the host's numbers among others: `CoreErrorCodes`. */
export function ownCodes(): string[] {
  const office = readFileSync(resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  const before = office.slice(0, office.indexOf('.CoreErrorCodes='));
  return codesIn(before.slice(before.lastIndexOf('function')));
}

function codesIn(text = ''): string[] {
  const codes = [...text.matchAll(/\w+ ?= ?"(\w+)"/g)].flatMap(([, code]) => code ?? []);
  if (codes.length < 10) throw new Error('the codes stand elsewhere now');
  return codes;
}
