/** What a table is filtered and sorted by, in its part. The rows a filter hides stand in the sheet as hidden. */

import { boxToA1, parseA1 } from '../../document/a1.ts';
import type { Box, Table, TableFilter } from '../../document/document.ts';
import { dataBox } from '../../document/structured-references.ts';
import { type Comparison, readCriterion } from '../../document/table-filter.ts';
import {
  attribute,
  attributes,
  child,
  children,
  decodeEscapes,
  encodeEscapes,
  isTrue,
  type XmlElement,
} from '../xml.ts';

const OPERATORS: Record<Comparison, string> = {
  '=': 'equal',
  '<>': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
};

/** A table without its buttons keeps no filter. */
export function filtersXml(table: Table, reference: string): string {
  if (!table.showFilterButton) return '';
  const columns = table.columns.flatMap(({ id }, index) => {
    const filter = table.filters?.find(({ columnId }) => columnId === id);
    return filter ? [`<filterColumn${attributes({ colId: index })}>${filterXml(filter)}</filterColumn>`] : [];
  });
  return `<autoFilter${attributes({ ref: reference })}>${columns.join('')}</autoFilter>`;
}

function filterXml(filter: TableFilter): string {
  if (filter.filterOn === 'Values') {
    const texts = filter.values.filter((value) => value !== '');
    const blank = texts.length < filter.values.length ? 1 : undefined;
    const each = texts.map((value) => `<filter${attributes({ val: encodeEscapes(value) })}/>`);
    return `<filters${attributes({ blank })}>${each.join('')}</filters>`;
  }
  const criteria = [filter.criterion1, filter.criterion2].flatMap((criterion) => {
    if (criterion === undefined) return [];
    const { comparison, operand } = readCriterion(criterion);
    const operator = comparison === '=' ? undefined : OPERATORS[comparison];
    return [`<customFilter${attributes({ operator, val: encodeEscapes(operand) })}/>`];
  });
  return `<customFilters${attributes({ and: filter.operator === 'And' ? 1 : undefined })}>${criteria.join('')}</customFilters>`;
}

export function sortXml(table: Table): string {
  const body = dataBox(table);
  const conditions = (table.sort ?? []).flatMap(({ columnId, ascending }) => {
    const index = table.columns.findIndex(({ id }) => id === columnId);
    if (index < 0) return [];
    const ref = boxToA1({ ...body, column: body.column + index, columns: 1 });
    return [`<sortCondition${attributes({ descending: ascending ? undefined : 1, ref })}/>`];
  });
  return conditions.length > 0
    ? `<sortState${attributes({ ref: boxToA1(body) })}>${conditions.join('')}</sortState>`
    : '';
}

export function readFilters(autoFilter: XmlElement | undefined, ids: readonly number[]): TableFilter[] {
  return children(autoFilter, 'filterColumn').flatMap((column): TableFilter[] => {
    const columnId = ids[Number(attribute(column, 'colId') ?? '-1')];
    if (columnId === undefined) return [];
    const values = child(column, 'filters');
    if (values) {
      if (children(values, 'dateGroupItem').length > 0) return [];
      const texts = children(values, 'filter').map((each) => decodeEscapes(attribute(each, 'val') ?? ''));
      const blanks = isTrue(attribute(values, 'blank')) ? [''] : [];
      return [{ columnId, filterOn: 'Values', values: [...texts, ...blanks] }];
    }
    const custom = child(column, 'customFilters');
    const [criterion1, criterion2] = children(custom, 'customFilter').map(criterionOf);
    if (criterion1 === undefined) return [];
    const operator = isTrue(attribute(custom, 'and')) ? 'And' : 'Or';
    return [{ columnId, filterOn: 'Custom', criterion1, ...(criterion2 !== undefined && { criterion2, operator }) }];
  });
}

function criterionOf(element: XmlElement): string {
  const operator = attribute(element, 'operator') ?? 'equal';
  const sign = (Object.keys(OPERATORS) as Comparison[]).find((each) => OPERATORS[each] === operator) ?? '=';
  return `${sign}${decodeEscapes(attribute(element, 'val') ?? '')}`;
}

/** Excel keeps it beside the filter, other programs inside. */
export function readSort(root: XmlElement, box: Box, ids: readonly number[]): NonNullable<Table['sort']> {
  const state = child(root, 'sortState') ?? child(root, 'autoFilter', 'sortState');
  return children(state, 'sortCondition').flatMap((condition) => {
    const place = parseA1(attribute(condition, 'ref') ?? '');
    const columnId = place ? ids[place.column - box.column] : undefined;
    return columnId === undefined ? [] : [{ columnId, ascending: !isTrue(attribute(condition, 'descending')) }];
  });
}
