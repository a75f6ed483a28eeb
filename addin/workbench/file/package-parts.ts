/** Where a workbook's parts are: OPC packages name them by relations, and programs differ in paths. */

import type { Parts } from './unpack.ts';
import { attribute, children, readXml, type XmlElement } from './xml.ts';

export type Relation = { id: string; type: string; path: string };

/** Relations of a part ("" for the package itself); links out of the file are left out. */
export async function relationsOf(parts: Parts, path: string): Promise<Relation[]> {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const xml = await parts.text(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  if (xml === null) return [];
  return children(readXml(xml), 'Relationship')
    .filter((relation) => attribute(relation, 'TargetMode') !== 'External')
    .map((relation) => ({
      id: attribute(relation, 'Id') ?? '',
      // The last word is the same in the transitional and the strict form of the format.
      type: (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '',
      path: resolvePath(folder, attribute(relation, 'Target') ?? ''),
    }));
}

function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The relation an element points at by `r:id`. */
export function relationOf(element: XmlElement, relations: readonly Relation[]): Relation | undefined {
  const name = Object.keys(element.attributes).find((each) => /^\w+:id$/.test(each));
  return relations.find(({ id }) => name !== undefined && id === element.attributes[name]);
}

export function partOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.path;
}
