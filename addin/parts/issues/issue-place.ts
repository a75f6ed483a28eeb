import { type Indicator, sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { issueWords as words } from './issue-words.ts';

type PlaceOfIssue = Pick<Issue, 'row' | 'subject' | 'subjectName' | 'header'>;

/**
 * What an issue is about, as a person finds it: the row by its name, else by its code or its place in the table, and the
 * column.
 */
export function issuePlace(indicator: Pick<Indicator, 'rows' | 'columns'>, issue: PlaceOfIssue): Text {
  const row = rowName(indicator, issue);
  const { header } = issue;
  return header ? { th: `${row.th} · ${header.th}`, en: `${row.en} · ${header.en}` } : row;
}

function rowName(indicator: Pick<Indicator, 'rows' | 'columns'>, { row, subject, subjectName }: PlaceOfIssue): Text {
  if (subjectName !== '') return { th: subjectName, en: subjectName };
  if (subject !== '') {
    const header = sheetColumns(indicator)[0]?.header ?? { th: '', en: '' };
    return { th: `${header.th} ${subject}`, en: `${header.en} ${subject}` };
  }
  return row === null ? words.wholeSheet : words.rowOf(row + 1);
}
