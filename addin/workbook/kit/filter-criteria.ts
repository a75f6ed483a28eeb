/**
 * What a column's filter, as it was read, is set with again, by what a person can choose in the column's list; `lost` where
 * Excel's answer does not say enough, null for a column that is not filtered. Members that are null are left out, since
 * Excel refuses its own answer with them (office-js#1226).
 *
 * | filtered by                        | needs                                        | without it   |
 * |------------------------------------|----------------------------------------------|--------------|
 * | values, also dates by year, month  | `values`                                     | not filtered |
 * | a condition, or two                | `criterion1` (`criterion2` and `operator`)   | not filtered |
 * | dynamic: today, above average …    | `dynamicCriteria`                            | not filtered |
 * | top or bottom items, or per cent   | `criterion1`: how many                       | lost         |
 * | colour of cells or of letters      | `color`, which “no fill” has none of         | lost         |
 * | icon                               | `icon`, which “no icon” has none of          | lost         |
 * | a part of a rich value             | nothing that the documents name              | lost         |
 */
export function criteriaAgain(read: Excel.FilterCriteria | null): Excel.FilterCriteria | 'lost' | null {
  if (!read) return null;
  const { filterOn, values, criterion1, criterion2, operator, color, icon, dynamicCriteria, subField } = read;
  if (subField) return 'lost';
  switch (filterOn) {
    case 'Values':
      return values?.length ? { filterOn, values } : null;
    case 'Custom':
      if (!criterion1) return null;
      return { filterOn, criterion1, ...(criterion2 && { criterion2, operator: operator ?? 'And' }) };
    case 'Dynamic':
      return dynamicCriteria && dynamicCriteria !== 'Unknown' ? { filterOn, dynamicCriteria } : null;
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return criterion1 ? { filterOn, criterion1 } : 'lost';
    case 'CellColor':
    case 'FontColor':
      return color ? { filterOn, color } : 'lost';
    case 'Icon':
      return icon ? { filterOn, icon } : 'lost';
    default:
      return null;
  }
}
