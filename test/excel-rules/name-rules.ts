import { attribute, children, type XmlElement } from '../../addin/workbench/file/xml.ts';
import { broken, type Finding, odd, repeated, tooLong } from './finding.ts';
import { all, wholeText } from './package.ts';

/** Worksheet titles, defined names and custom properties. */

export function titleFaults(titles: string[]): Finding[] {
  return [
    ...titles.flatMap((title) => tooLong(title, 'a worksheet title', title, 31)),
    ...titles
      .filter((title) => title === '' || /[[\]:*?/\\]|^'|'$|^history$/i.test(title))
      .map((title) => broken(title, 'a worksheet title that Excel forbids')),
    ...repeated(titles.map((title) => title.toLowerCase())).map((title) =>
      broken(title, 'two worksheets of one title'),
    ),
  ];
}

const builtIn = /^_xlnm\./;

/** Names of the workbook itself and of its worksheets, but those that Excel makes (`_xlnm.Print_Titles`). */
export function definedNames(workbook: XmlElement | undefined): string[] {
  return all(workbook, 'definedName')
    .map((each) => attribute(each, 'name') ?? '')
    .filter((name) => !builtIn.test(name));
}

export function nameFaults(workbook: XmlElement | undefined, titles: string[]): Finding[] {
  const names = all(workbook, 'definedName');
  const scoped = names.map((each) => `${attribute(each, 'name')?.toLowerCase()} in ${attribute(each, 'localSheetId')}`);
  return [
    ...repeated(scoped).map((name) => broken(name, 'a name defined twice in one scope')),
    ...definedNames(workbook).flatMap((name) => wrongName(name, name)),
    ...names.flatMap((each) => pointless(attribute(each, 'name') ?? '', wholeText(each), titles)),
  ];
}

/** What neither a defined name nor a table may be called. */
export function wrongName(where: string, name: string): Finding[] {
  if (/^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(name)) return [broken(where, 'a name that is a cell’s address')];
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u.test(name)) return [broken(where, 'not a name that Excel takes')];
  return tooLong(where, 'a name', name, 255);
}

function pointless(name: string, formula: string, titles: string[]): Finding[] {
  if (formula.includes('#REF!')) return [odd(name, `points nowhere: ${formula}`)];
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...plain.matchAll(/'((?:[^']|'')+)'!|(?:^|[,(])([^'!,()]+)!/g)]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll("''", "'"))
    .filter((title) => !titles.includes(title))
    .map((title) => broken(name, `points to no worksheet: ${title}`));
}

export function customFaults(properties: XmlElement | undefined): Finding[] {
  const list = children(properties);
  const ids = list.map((each) => attribute(each, 'pid') ?? '');
  return [
    ...repeated(ids).map((id) => broken(id, 'two custom properties of one id')),
    ...ids.filter((id) => !(Number(id) >= 2)).map((id) => broken(id, 'a custom property whose id is below 2')),
    ...repeated(list.map((each) => attribute(each, 'name')?.toLowerCase() ?? '')).map((name) =>
      broken(name, 'two custom properties of one name'),
    ),
    ...list.flatMap((each) => {
      const name = attribute(each, 'name') ?? '';
      return [
        ...tooLong(name, 'a custom property’s name', name, 255),
        ...tooLong(name, 'its value', wholeText(each), 255),
      ];
    }),
  ];
}
