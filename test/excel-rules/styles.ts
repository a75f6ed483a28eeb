import { attribute, child, children, isTrue, type XmlElement } from '../../addin/workbench/file/xml.ts';
import { broken, type Finding } from './finding.ts';
import { all } from './package.ts';

/** What the numbers of styles mean that cells and conditional formats carry. */
export type Styles = {
  isText(style: number): boolean;
  isLocked(style: number): boolean;
  /** How many looks there are for conditional formats. */
  looks: number;
  faults: Finding[];
};

/** The number of Excel's own format for texts. */
const TEXT = '49';
const MOST_FORMATS = 65_490;

export function readStyles(root: XmlElement | undefined): Styles {
  const formats = new Map(
    all(root, 'numFmt').map((each) => [attribute(each, 'numFmtId'), attribute(each, 'formatCode')]),
  );
  const cells = children(child(root, 'cellXfs'));
  return {
    isText(style) {
      const format = attribute(cells[style], 'numFmtId');
      return format === TEXT || formats.get(format) === '@';
    },
    isLocked: (style) => isTrue(attribute(child(cells[style], 'protection'), 'locked'), true),
    looks: children(child(root, 'dxfs')).length,
    faults:
      cells.length > MOST_FORMATS
        ? [broken('styles', `${cells.length} formats of cells, Excel holds ${MOST_FORMATS}`)]
        : [],
  };
}
