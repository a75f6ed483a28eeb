import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Unseen } from './unseen.tsx';

const useStyles = makeStyles({
  box: {
    // What is there for a screen reader only is placed in here, and not beside the page.
    position: 'relative',
    overflowX: 'auto',
    maxWidth: '100%',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { overflowX: 'visible' },
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media print': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  caption: {
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    captionSide: 'top',
  },
  cell: {
    minWidth: '100px',
    padding: '6px 10px',
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: 400,
    '@media print': { padding: '3px 6px', minWidth: 0 },
  },
  header: { fontWeight: 600, borderBottom: `2px solid ${tokens.colorNeutralStroke1}`, verticalAlign: 'bottom' },
  lead: { fontWeight: 600, minWidth: '96px' },
  number: { minWidth: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  // Where there is no room for columns every cell is a line, with its column's header before it.
  stacks: {
    '@media screen and (max-width: 640px)': {
      '& thead': { display: 'none' },
      '& caption, & tbody, & tr': { display: 'block' },
      '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
      '& tbody th, & td': {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr)',
        gap: '0 12px',
        minWidth: 0,
        padding: '2px 0',
        borderBottomStyle: 'none',
        textAlign: 'start',
        whiteSpace: 'normal',
        overflowWrap: 'anywhere',
      },
      '& tbody th > *, & td > *': { gridColumn: 2 },
      '& tbody th::before, & td::before': {
        content: 'attr(data-header)',
        color: tokens.colorNeutralForeground2,
        fontWeight: 400,
      },
    },
  },
});

export type Column<Row> = { key: string; header: string; cell(row: Row): ReactNode; number?: boolean };

type DataTableProps<Row> = {
  caption: string;
  /** The heading above says the same: only a screen reader needs the caption. */
  captionHidden?: boolean;
  /** The first one names the row. */
  columns: Column<Row>[];
  rows: Row[];
  rowKey(row: Row): string;
  /** In a narrow pane every cell is a line: for few rows that are read one by one. */
  stacks?: boolean;
};

/** A table with a caption and the scopes of its headings; where it has no room it scrolls by itself, not the page. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  stacks = false,
}: DataTableProps<Row>) {
  const styles = useStyles();
  const look = (column: Column<Row>, first: boolean) =>
    mergeClasses(styles.cell, first && styles.lead, column.number && styles.number);
  const named = ({ header }: Column<Row>) => (stacks ? header : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and this holds a table
    <div className={styles.box} role="group" aria-label={caption} tabIndex={0}>
      <table className={mergeClasses(styles.table, stacks && styles.stacks)}>
        <caption className={captionHidden ? undefined : styles.caption}>
          {captionHidden ? <Unseen>{caption}</Unseen> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.key} scope="col" className={mergeClasses(look(column, index === 0), styles.header)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={look(column, true)} data-header={named(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={look(column, false)} data-header={named(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
