/**
 * Structured references (`tbl[ยอด]`, `tbl[[#This Row],[ยอด]]`, `[@ยอด]`) and names, put into A1 for the grid's engine,
 * which reads Thai column names, other letter case and references from other sheets wrongly (ENGINES.md, Traps of Univer).
 * The workbook keeps the text as it was written, so a renamed column or a resized table only needs translating again.
 */

import { boxToA1, parseA1, quoteSheet, unquoteSheet } from './a1.ts';
import { holds } from './boxes.ts';
import type { Box, DefinedName, SheetDocument, Table, WorkbookDocument } from './document.ts';
import { joinTokens, type Token, tokenize } from './formula-tokens.ts';
import { remember } from './remember.ts';

export type CellAddress = { sheetId: string; row: number; column: number };

type Part = 'all' | 'data' | 'headers' | 'row';
export type StructuredParts = { part: Part; first?: string; last?: string };

/** The formula in A1; what cannot be resolved becomes `#REF!`, as in Excel after a column is gone. */
export function toA1(workbook: WorkbookDocument, formula: string, at: CellAddress): string {
  if (!/[\p{L}_\\[]/u.test(formula)) return formula;
  return translate(workbook, formula, at, 0);
}

function translate(workbook: WorkbookDocument, formula: string, at: CellAddress, depth: number): string {
  let changed = false;
  const tokens = tokenize(formula).map((token) => {
    const text = resolve(workbook, token, at, depth);
    if (text === undefined) return token;
    changed = true;
    return { text };
  });
  return changed ? joinTokens(tokens) : formula;
}

function resolve(workbook: WorkbookDocument, token: Token, at: CellAddress, depth: number): string | undefined {
  if (token.kind === 'structured') {
    const found = token.table ? findTable(workbook, token.table) : tableAt(workbook, at);
    const box = found && structuredBox(found.table, parseStructured(token.body), at.row);
    return found && box ? address(found.sheet, box, at) : '#REF!';
  }
  if (token.kind !== 'name') return undefined;
  const name = findName(workbook, token.name, homeOf(workbook, token.sheet, at)) ?? findName(workbook, token.name);
  // A name may stand for a formula that uses other names; the depth guards against one that names itself.
  if (name && depth < 8) {
    const meaning = translate(workbook, name.reference, at, depth + 1).replace(/^=/, '');
    return isReference(meaning) ? meaning : `(${meaning})`;
  }
  const table = findTable(workbook, token.name);
  return table && address(table.sheet, dataBox(table.table), at);
}

function isReference(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.length === 1 && tokens[0]?.kind === 'reference';
}

function address(sheet: SheetDocument, box: Box, at: CellAddress): string {
  const a1 = boxToA1(box, '$');
  return sheet.id === at.sheetId ? a1 : `${quoteSheet(sheet.name)}!${a1}`;
}

/** The workbook's own name, or, with `sheetId`, that worksheet's. */
export function findName(workbook: WorkbookDocument, name: string, sheetId?: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return workbook.names.find((each) => each.name.toLowerCase() === wanted && each.sheetId === sheetId);
}

/** The worksheet whose own names a formula means first: the one that it says (`Sheet1!x`), else its own. */
function homeOf(workbook: WorkbookDocument, said: string | undefined, at: CellAddress): string {
  if (said === undefined) return at.sheetId;
  const wanted = unquoteSheet(said).toLowerCase();
  return workbook.sheets.find(({ name }) => name.toLowerCase() === wanted)?.id ?? at.sheetId;
}

export function findTable(
  workbook: WorkbookDocument,
  name: string,
): { sheet: SheetDocument; table: Table } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted || each.id === name);
    if (table) return { sheet, table };
  }
  return undefined;
}

function tableAt(workbook: WorkbookDocument, at: CellAddress): { sheet: SheetDocument; table: Table } | undefined {
  const sheet = workbook.sheets.find((each) => each.id === at.sheetId);
  const table = sheet?.tables.find((each) => holds(each.box, at.row, at.column));
  return sheet && table && { sheet, table };
}

export function dataBox(table: Table): Box {
  return { ...table.box, row: table.box.row + 1, rows: table.box.rows - 1 };
}

export function headerBox(table: Table): Box {
  return { ...table.box, rows: 1 };
}

function structuredBox(table: Table, parts: StructuredParts, row: number): Box | undefined {
  const index = (name: string) => columnIndex(table, name);
  const first = parts.first === undefined ? 0 : index(parts.first);
  const last =
    parts.last === undefined ? (parts.first === undefined ? table.columns.length - 1 : first) : index(parts.last);
  if (first < 0 || last < 0) return undefined;
  const data = dataBox(table);
  if (parts.part === 'row' && !holds(data, row, data.column)) return undefined;
  const rows = { all: table.box, data, headers: headerBox(table), row: { row, rows: 1 } }[parts.part];
  return {
    row: rows.row,
    rows: rows.rows,
    column: table.box.column + Math.min(first, last),
    columns: Math.abs(last - first) + 1,
  };
}

/** Nearly always it is written as the header is: of 2,000 rows, each comparing every header without case took a second. */
function columnIndex({ columns }: Table, name: string): number {
  const exactly = columns.findIndex((each) => each.name === name);
  return exactly >= 0 ? exactly : columns.findIndex((each) => sameHeader(each.name, name));
}

export function sameHeader(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Reads `[x]`, `[@x]`, `[#All]`, `[[#This Row],[a]:[b]]`. */
export const parseStructured: (body: string) => Readonly<StructuredParts> = remember(readStructured);

function readStructured(body: string): StructuredParts {
  const inner = body.slice(1, -1).trim();
  if (!hasOpenBracket(inner)) return item(inner);
  const at = inner.startsWith('@');
  const parts: StructuredParts = { part: at ? 'row' : 'data' };
  const names: string[] = [];
  for (const text of bracketed(inner)) {
    const one = item(text);
    if (text.startsWith('#')) parts.part = one.part;
    else names.push(unescapeHeader(text));
  }
  if (names[0] !== undefined) parts.first = names[0];
  if (names[1] !== undefined) parts.last = names[1];
  return parts;
}

function item(text: string): StructuredParts {
  const special: Record<string, Part> = {
    '#all': 'all',
    '#data': 'data',
    '#headers': 'headers',
    '#this row': 'row',
    '': 'data',
    '@': 'row',
  };
  const part = special[text.toLowerCase()];
  if (part) return { part };
  if (text.startsWith('@')) return { part: 'row', first: unescapeHeader(text.slice(1).trim()) };
  return { part: 'data', first: unescapeHeader(text) };
}

function hasOpenBracket(text: string): boolean {
  return /(?:^|[^'])(?:'')*\[/.test(text);
}

function bracketed(text: string): string[] {
  return [...text.matchAll(/\[((?:'.|[^'\]])*)\]/gsu)].map((found) => (found[1] ?? '').trim());
}

export function escapeHeader(name: string): string {
  return name.replace(/['[\]#]/g, (letter) => `'${letter}`);
}

function unescapeHeader(text: string): string {
  return text.replace(/'(.)/gsu, '$1');
}

/** The formula after a column's header was changed; `home` is the table the formula stands in, if any. */
export function renameColumn(formula: string, table: string, before: string, after: string, home: boolean): string {
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== 'structured') return token;
    const mine = token.table ? token.table.toLowerCase() === table.toLowerCase() : home;
    return mine ? { text: token.table + renameInBody(token.body, before, after) } : token;
  });
  return joinTokens(tokens);
}

function renameInBody(body: string, before: string, after: string): string {
  const inner = body.slice(1, -1);
  if (!hasOpenBracket(inner)) {
    const at = inner.startsWith('@') ? '@' : '';
    return sameHeader(unescapeHeader(inner.slice(at.length)), before) ? `[${at}${headerAfter(at, after)}]` : body;
  }
  return `[${inner.replace(/\[((?:'.|[^'\]])*)\]/gsu, (whole, name: string) =>
    sameHeader(unescapeHeader(name), before) ? `[${escapeHeader(after)}]` : whole,
  )}]`;
}

/** `[@ยอด รวม]` needs inner brackets as soon as the name is not one word. */
function headerAfter(at: string, name: string): string {
  return at && !/^[\p{L}\p{M}\p{N}_]+$/u.test(name) ? `[${escapeHeader(name)}]` : escapeHeader(name);
}

export function renameTable(formula: string, before: string, after: string): string {
  return joinTokens(
    tokenize(formula).map((token) => {
      if (token.kind === 'structured' && token.table.toLowerCase() === before.toLowerCase()) {
        return { text: after + token.body };
      }
      return token.kind === 'name' && token.name.toLowerCase() === before.toLowerCase() ? { text: after } : token;
    }),
  );
}

export function renameSheetIn(formula: string, before: string, after: string): string {
  return joinTokens(
    tokenize(formula).map((token) => {
      if ((token.kind !== 'reference' && token.kind !== 'name') || token.sheet === undefined) return token;
      if (unquoteSheet(token.sheet).toLowerCase() !== before.toLowerCase()) return token;
      return { text: `${quoteSheet(after)}!${token.kind === 'reference' ? token.a1 : token.name}` };
    }),
  );
}

/** The sheet and box a reference text (`=Sheet1!$A$1:$A$9`, a name, `tbl[x]`) points at, if it is one place. */
export function referencedBox(
  workbook: WorkbookDocument,
  reference: string,
  at: CellAddress,
): { sheetId: string; box: Box } | undefined {
  const tokens = tokenize(toA1(workbook, reference, at).replace(/^=/, '').trim());
  const token = tokens[0];
  if (tokens.length !== 1 || token?.kind !== 'reference') return undefined;
  const box = parseA1(token.a1);
  const name = token.sheet === undefined ? undefined : unquoteSheet(token.sheet).toLowerCase();
  const sheet = workbook.sheets.find((each) =>
    name === undefined ? each.id === at.sheetId : each.name.toLowerCase() === name,
  );
  return box && sheet ? { sheetId: sheet.id, box } : undefined;
}
