import { attribute, children } from '../../addin/workbench/file/xml.ts';
import { broken, type Finding, odd, repeated } from './finding.ts';
import { formulaFaults } from './formula-rules.ts';
import { all, wholeText } from './package.ts';
import type { Styles } from './styles.ts';
import type { Worksheet } from './worksheet.ts';

/** A worksheet's conditional formats. */
export function conditionFaults({ title, root }: Worksheet, { looks }: Styles): Finding[] {
  const groups = all(root, 'conditionalFormatting');
  const rules = groups.flatMap((group) =>
    children(group, 'cfRule').map((rule) => ({ rule, where: `${title} ${attribute(group, 'sqref')?.slice(0, 40)}` })),
  );
  const priorities = rules.map(({ rule }) => attribute(rule, 'priority') ?? '');
  return [
    ...rules.flatMap(({ rule, where }) => [
      ...(Number(attribute(rule, 'dxfId') ?? -1) >= looks ? [broken(where, 'a look that is not there')] : []),
      ...children(rule, 'formula').flatMap((formula) => formulaFaults(where, wholeText(formula), 'conditional')),
    ]),
    ...repeated(priorities).map((priority) => odd(title, `two conditional formats of priority ${priority}`)),
    ...priorities
      .filter((priority) => !(Number(priority) >= 1))
      .map(() => odd(title, 'a conditional format without priority')),
  ];
}
