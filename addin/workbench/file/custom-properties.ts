/** Custom document properties (File › Info › Properties › Advanced). excelts has none, so their part is written here. */

import type { WorkbookDocument } from '../document/document.ts';
import { attribute, attributes, children, content, encodeText, readXml, xmlPart } from './xml.ts';

type Property = WorkbookDocument['customProperties'][number];

export const CUSTOM_PROPERTIES_PATH = 'docProps/custom.xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The one format id custom properties have; their own ids count from 2. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;

export function customPropertiesPart(properties: readonly Property[]): string {
  const xml = properties.map(({ key, value }, index) => {
    const start = attributes({ fmtid: FORMAT_ID, pid: index + FIRST_ID, name: key });
    return `<property${start}>${valueXml(value)}</property>`;
  });
  return xmlPart(`<Properties${attributes({ xmlns: NAMESPACE, 'xmlns:vt': VALUES })}>${xml.join('')}</Properties>`);
}

function valueXml(value: Property['value']): string {
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${encodeText(value)}</vt:lpwstr>`;
  const isInt32 = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInt32 ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

export function relateCustomProperties(relations: string): string {
  const relation = `<Relationship${attributes({ Id: 'rIdCustom', Type: RELATION, Target: CUSTOM_PROPERTIES_PATH })}/>`;
  return relations.replace('</Relationships>', () => `${relation}</Relationships>`);
}

export function declareCustomProperties(contentTypes: string): string {
  const override = `<Override${attributes({ PartName: `/${CUSTOM_PROPERTIES_PATH}`, ContentType: CONTENT_TYPE })}/>`;
  return contentTypes.replace('</Types>', () => `${override}</Types>`);
}

/** Dates come back as the text the file holds. */
export function readCustomProperties(xml: string): Property[] {
  return children(readXml(xml), 'property').flatMap((property): Property[] => {
    const key = attribute(property, 'name');
    const value = children(property)[0];
    if (key === undefined || !value) return [];
    const kind = value.name.slice(value.name.indexOf(':') + 1);
    const text = content(value);
    if (kind === 'bool') return [{ key, value: text === 'true' || text === '1' }];
    const isNumber = /^(?:u?i\d|u?int|r4|r8|decimal)$/.test(kind);
    return [{ key, value: isNumber ? Number(text) : text }];
  });
}
