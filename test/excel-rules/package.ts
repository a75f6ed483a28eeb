import { posix } from 'node:path';
import { unpack } from '../../addin/workbench/file/unpack.ts';
import { attribute, children, localName, readXml, type XmlElement } from '../../addin/workbench/file/xml.ts';

/** A workbook file as its parts. */
export type Package = {
  part(path: string): Promise<XmlElement | undefined>;
  /** By id: what kind of part a part refers to, and its path. */
  relations(path: string): Promise<Map<string, { kind: string; target: string }>>;
};

export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const parts = await unpack(bytes);
  const part = async (path: string) => {
    const text = await parts.text(path);
    return text === null ? undefined : readXml(text);
  };
  return {
    part,
    async relations(path) {
      const folder = posix.dirname(path);
      const list = await part(`${folder}/_rels/${posix.basename(path)}.rels`);
      return new Map(
        children(list).map((relation) => {
          const target = attribute(relation, 'Target') ?? '';
          return [
            attribute(relation, 'Id') ?? '',
            {
              kind: posix.basename(attribute(relation, 'Type') ?? ''),
              target: target.startsWith('/') ? target.slice(1) : posix.normalize(`${folder}/${target}`),
            },
          ];
        }),
      );
    },
  };
}

/** Every element of a name, however deep. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return children(element).flatMap((each) => [...(localName(each.name) === name ? [each] : []), ...all(each, name)]);
}

/** All that an element and those below it say. */
export function wholeText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((node) => (node.type === 'element' ? wholeText(node) : 'value' in node ? node.value : ''))
    .join('');
}
