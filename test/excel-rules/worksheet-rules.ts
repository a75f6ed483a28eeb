import { attribute, child, children, isTrue, numberOf } from '../../addin/workbench/file/xml.ts';
import { boxesOf, overlaps } from './areas.ts';
import { broken, type Finding, odd, tooLong } from './finding.ts';
import { formulaFaults } from './formula-rules.ts';
import { all, wholeText } from './package.ts';
import type { Styles } from './styles.ts';
import type { Worksheet } from './worksheet.ts';

/** Cells, rows, columns, merged cells, foot and protection of a worksheet. */
export function worksheetFaults(worksheet: Worksheet, styles: Styles): Finding[] {
  const { title, root } = worksheet;
  const merged = all(root, 'mergeCell').flatMap((each) => boxesOf(attribute(each, 'ref')).map((box) => ({ box })));
  return [
    ...cellFaults(worksheet, styles),
    ...all(root, 'row')
      .filter((row) => numberOf(attribute(row, 'ht'), 0) > 409.5)
      .map((row) => broken(`${title} row ${attribute(row, 'r')}`, 'a row higher than 409.5 points')),
    ...columnFaults(worksheet),
    ...overlaps(merged).map(() => broken(title, 'merged cells overlap')),
    ...children(child(root, 'headerFooter')).flatMap((each) =>
      tooLong(title, 'a header or footer', wholeText(each), 255),
    ),
    ...all(root, 'hyperlink').flatMap((link) => tooLong(title, 'a screen tip', attribute(link, 'tooltip'), 255)),
    ...protectionFaults(worksheet, styles),
  ];
}

function cellFaults({ title, cells }: Worksheet, styles: Styles): Finding[] {
  return [...cells].flatMap(([address, { text, isText, formula, style }]) => {
    const where = `${title}!${address}`;
    const found = tooLong(where, 'a text', text, 32_767);
    if (formula) found.push(...formulaFaults(where, formula, 'cell'));
    // Excel up to 2007 shows ####; of later ones nobody knows.
    if (isText && text.length > 255 && styles.isText(style)) {
      found.push(odd(where, `a text of ${text.length} characters in a cell formatted as text`));
    }
    return found;
  });
}

function columnFaults({ title, root }: Worksheet): Finding[] {
  const columns = all(child(root, 'cols'), 'col');
  return columns.flatMap((column, at) => {
    const before = columns[at - 1];
    const found: Finding[] = [];
    if (before && numberOf(attribute(column, 'min'), 0) <= numberOf(attribute(before, 'max'), 0)) {
      found.push(broken(title, `columns overlap at ${attribute(column, 'min')}`));
    }
    if (numberOf(attribute(column, 'width'), 8) > 255) found.push(broken(title, 'a column wider than 255 letters'));
    return found;
  });
}

/** Sorting needs unlocked cells, whatever is allowed (office-js#2135). */
function protectionFaults({ title, root, cells }: Worksheet, styles: Styles): Finding[] {
  const protection = child(root, 'sheetProtection');
  const mayBeSorted = protection && !isTrue(attribute(protection, 'sort'), true) && all(root, 'tablePart').length > 0;
  if (!mayBeSorted || ![...cells.values()].some(({ style }) => styles.isLocked(style))) return [];
  return [odd(title, 'sorting is allowed, and refused for the locked cells of its table')];
}
