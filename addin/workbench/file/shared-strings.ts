import { children, content, decodeEscapes, localName, readXml, type XmlElement } from './xml.ts';

/** The texts cells point to by number. Parts formatted on their own are joined; phonetic readings are left out. */
export function readSharedStrings(xml: string | null): string[] {
  return xml === null ? [] : children(readXml(xml), 'si').map(stringOf);
}

function stringOf(item: XmlElement): string {
  const runs = children(item).map((element) => {
    const name = localName(element.name);
    if (name === 't') return content(element);
    return name === 'r' ? children(element, 't').map(content).join('') : '';
  });
  return decodeEscapes(runs.join(''));
}
