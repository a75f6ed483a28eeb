/** An add-in's settings in the workbook ([MS-OWEXML]): a part of their own, and one that says which pane it is of. */

import { partOf, type Relation, relationsOf } from './package-parts.ts';
import type { Parts } from './unpack.ts';
import { attribute, attributes, child, children, readXml, xmlPart } from './xml.ts';

type PaneSettings = Record<string, string>;

const FOLDER = 'xl/webextensions';
const RELATIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const NAMESPACES = 'http://schemas.microsoft.com/office/webextensions';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.ms-office';
/** As manifest.xml has it. */
const ADD_IN = { id: '6c1f3d0e-7f5a-4a3e-9d0b-2d6f4b1e8a52', version: '1.0.0.0' };

/** The parts that hold the settings, by their path in the package. */
export function paneSettingsParts(settings: PaneSettings): Map<string, string> {
  const properties = Object.entries(settings).map(([name, value]) => `<we:property${attributes({ name, value })}/>`);
  const reference = attributes({ ...ADD_IN, store: 'developer', storeType: 'Registry' });
  const extension =
    `<we:webextension${attributes({ 'xmlns:we': `${NAMESPACES}/webextension/2010/11`, id: `{${ADD_IN.id}}` })}>` +
    `<we:reference${reference}/><we:alternateReferences/><we:properties>${properties.join('')}</we:properties>` +
    `<we:bindings/><we:snapshot${attributes({ 'xmlns:r': RELATED })}/></we:webextension>`;
  const pane = attributes({ dockstate: 'right', visibility: 0, width: 350, row: 4 });
  const panes =
    `<wetp:taskpanes${attributes({ 'xmlns:wetp': `${NAMESPACES}/taskpanes/2010/11` })}><wetp:taskpane${pane}>` +
    `<wetp:webextensionref${attributes({ 'xmlns:r': RELATED, 'r:id': 'rId1' })}/></wetp:taskpane></wetp:taskpanes>`;
  const relation = attributes({ Id: 'rId1', Type: `${RELATIONS}/webextension`, Target: 'webextension1.xml' });
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return new Map([
    [`${FOLDER}/webextension1.xml`, xmlPart(extension)],
    [`${FOLDER}/taskpanes.xml`, xmlPart(panes)],
    [
      `${FOLDER}/_rels/taskpanes.xml.rels`,
      xmlPart(`<Relationships${attributes({ xmlns: namespace })}><Relationship${relation}/></Relationships>`),
    ],
  ]);
}

export function relatePaneSettings(relations: string): string {
  const target = { Id: 'rIdPanes', Type: `${RELATIONS}/webextensiontaskpanes`, Target: `${FOLDER}/taskpanes.xml` };
  return relations.replace('</Relationships>', () => `<Relationship${attributes(target)}/></Relationships>`);
}

export function declarePaneSettings(contentTypes: string): string {
  const overrides = [
    { PartName: `/${FOLDER}/webextension1.xml`, ContentType: `${TYPES}.webextension+xml` },
    { PartName: `/${FOLDER}/taskpanes.xml`, ContentType: `${TYPES}.webextensiontaskpanes+xml` },
  ].map((override) => `<Override${attributes(override)}/>`);
  return contentTypes.replace('</Types>', () => `${overrides.join('')}</Types>`);
}

/** This add-in's settings; others' are left out, as Excel shows them to none but their own. */
export async function readPaneSettings(parts: Parts, packageRelations: readonly Relation[]): Promise<PaneSettings> {
  const panes = partOf(packageRelations, 'webextensiontaskpanes');
  if (panes === undefined) return {};
  for (const { path } of await relationsOf(parts, panes)) {
    const xml = await parts.text(path);
    const extension = xml === null ? null : readXml(xml);
    if (!extension || attribute(child(extension, 'reference'), 'id') !== ADD_IN.id) continue;
    const properties = children(child(extension, 'properties'), 'property');
    return Object.fromEntries(
      properties.map((property) => [attribute(property, 'name') ?? '', attribute(property, 'value') ?? '']),
    );
  }
  return {};
}
