/**
 * A formula as people see it (`=IFS([@ยอด]>0,…)`) and as a file holds it (`_xlfn.IFS(tbl[[#This Row],[ยอด]]>0,…)`).
 * On reading, only prefixes are taken off: a row's own column stays `tbl[[#This Row],[ยอด]]`, which means the same.
 */

import { joinTokens, type Token, tokenize } from '../../document/formula-tokens.ts';
import { escapeHeader, parseStructured } from '../../document/structured-references.ts';
import { fileFunctionName } from './future-functions.ts';
import { letNames } from './let-names.ts';

/** `table` is the table the formula stands in, for references that leave its name out. */
export function toFileFormula(formula: string, table?: string): string {
  const tokens = tokenize(formula.replace(/^=/, ''));
  const variables = /\b(?:LET|LAMBDA)\s*\(/i.test(formula) ? letNames(tokens) : new Set<string>();
  return joinTokens(tokens.map((token) => ({ text: fileToken(token, table, variables) })));
}

function fileToken(token: Token, table: string | undefined, variables: Set<string>): string {
  if (token.kind === 'plain') return filePlain(token.text, variables);
  if (token.kind === 'structured') return fileStructured(token, table);
  if (token.kind === 'name' && variables.has(token.name.toLowerCase())) return `_xlpm.${token.text}`;
  return token.text;
}

function filePlain(text: string, variables: Set<string>): string {
  return text.replace(/"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{M}\p{N}_.]*)(?=\()|@/gu, (whole, name?: string) => {
    // "@" asks for one value of many, which a file's plain formula does anyway; written out it is a syntax error.
    if (whole === '@') return '';
    if (name === undefined) return whole;
    return variables.has(name.toLowerCase()) ? `_xlpm.${name}` : fileFunctionName(name);
  });
}

function fileStructured(token: Token & { kind: 'structured' }, home: string | undefined): string {
  const table = token.table || home;
  // `[1]Sheet!A1` points to another workbook, not to a column.
  if (!table || (!token.table && /^\[\d+\]$/.test(token.body))) return token.text;
  if (!/^\[\s*@/.test(token.body)) return table + token.body;
  const { first, last } = parseStructured(token.body);
  if (first === undefined) return `${table}[#This Row]`;
  const columns = [first, ...(last === undefined ? [] : [last])].map((name) => `[${escapeHeader(name)}]`).join(':');
  return `${table}[[#This Row],${columns}]`;
}

export function fromFileFormula(text: string): string {
  return `=${text.replace(/"(?:[^"]|"")*"|_xl(?:fn|ws|pm|udf)\./gi, (whole) => (whole.startsWith('"') ? whole : ''))}`;
}
