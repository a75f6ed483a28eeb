/** Excel.RangeBorder: the edges of a range and the lines inside it, kept as sides of its cells. */

import type { Border, BorderEdge, Box } from '../../document/document.ts';
import { oneOf } from '../arguments.ts';
import { excelClass, type Property } from '../excel-class.ts';
import type { RangeTarget } from '../session.ts';
import { changeLooks, color, sharedLook } from './range-look.ts';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
type EdgeTarget = RangeTarget & { edge: (typeof EDGES)[number] };

export const borders = excelClass<RangeTarget>('RangeBorderCollection', {
  item: (target, key, session) => border({ ...target, edge: oneOf(key, EDGES) }, session),
});

const border = excelClass<EdgeTarget>('RangeBorder', {
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    style: edgeProperty(
      (line) => line.style,
      (line, value) => ({ ...line, style: lineStyle(value) }),
    ),
    color: edgeProperty(
      (line) => line.color,
      (line, value) => ({ ...solid(line), color: color(value) }),
    ),
    weight: edgeProperty(
      (line) => line.weight,
      (line, value) => ({ ...solid(line), weight: oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick']) }),
    ),
  },
});

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

function edgeProperty(
  read: (line: Border) => unknown,
  write: (line: Border, value: unknown) => Border,
): Property<EdgeTarget> {
  return {
    read: ({ edge, ...target }, session) => {
      const [first, ...rest] = edgeCells(target.box, edge).flatMap(({ box, side }) => [
        sharedLook(session.model.sheet(target.sheetId), box, (format) => read(format.borders?.[side] ?? NO_BORDER)),
      ]);
      return rest.every((each) => each === first) ? (first ?? null) : null;
    },
    write: ({ edge, ...target }, value, session) => {
      write(NO_BORDER, value);
      for (const { box, side } of edgeCells(target.box, edge)) {
        changeLooks({ ...target, box }, session, ({ borders: before, ...format }) => {
          const { [side]: old, ...others } = before ?? {};
          const line = write(old ?? NO_BORDER, value);
          const now = line.style === 'None' ? others : { ...others, [side]: line };
          return Object.keys(now).length === 0 ? format : { ...format, borders: now };
        });
      }
    },
  };
}

/** Which sides of which cells an edge of a range is. An inside line belongs to the cells before it. */
function edgeCells(box: Box, edge: EdgeTarget['edge']): { box: Box; side: BorderEdge }[] {
  if (edge === 'EdgeTop') return [{ box: { ...box, rows: 1 }, side: 'top' }];
  if (edge === 'EdgeBottom') return [{ box: { ...box, row: box.row + box.rows - 1, rows: 1 }, side: 'bottom' }];
  if (edge === 'EdgeLeft') return [{ box: { ...box, columns: 1 }, side: 'left' }];
  if (edge === 'EdgeRight')
    return [{ box: { ...box, column: box.column + box.columns - 1, columns: 1 }, side: 'right' }];
  if (edge === 'InsideHorizontal' && box.rows > 1) {
    return [
      { box: { ...box, rows: box.rows - 1 }, side: 'bottom' },
      { box: { ...box, row: box.row + 1, rows: box.rows - 1 }, side: 'top' },
    ];
  }
  if (edge === 'InsideVertical' && box.columns > 1) {
    return [
      { box: { ...box, columns: box.columns - 1 }, side: 'right' },
      { box: { ...box, column: box.column + 1, columns: box.columns - 1 }, side: 'left' },
    ];
  }
  return [];
}

function lineStyle(value: unknown): Border['style'] {
  const style = oneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']);
  return style === 'DashDot' || style === 'DashDotDot' || style === 'SlantDashDot' ? 'Dash' : style;
}

function solid(line: Border): Border {
  return line.style === 'None' ? { ...line, style: 'Continuous' } : line;
}
