import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { SheetLine } from '../../shared/rules/sheets/paper/sheet-line.ts';
// At once: what is loaded only when it is shown comes too late for paper.
import ScannableCode from '../parts/scannable/scannable-code.tsx';

const useStyles = makeStyles({
  title: { margin: 0, textAlign: 'center', fontSize: '13pt', fontWeight: 700 },
  subtitle: { margin: '0 0 4pt', textAlign: 'center', fontSize: '11pt', fontWeight: 700 },
  heading: {
    margin: '8pt 0 2pt',
    borderBottom: '1px solid #0b6e4f',
    color: '#0b6e4f',
    fontSize: '11pt',
    breakAfter: 'avoid',
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 9fr)', margin: '2pt 0', columnGap: '8pt' },
  label: { margin: 0, color: '#5a5a5a' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: 700 },
  table: {
    width: '100%',
    margin: '3pt 0',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: '9pt',
    textAlign: 'center',
    breakInside: 'avoid',
    '& th, & td': { border: '1px solid #c8cfcb', padding: '1pt 3pt', whiteSpace: 'pre-line' },
    '& th': { backgroundColor: '#e8f4ef' },
  },
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 9fr)',
    columnGap: '8pt',
    borderTop: '1px solid #c8cfcb',
    padding: '2pt 0',
    fontSize: '9pt',
  },
  /** So few lines that a page's end would leave one of them alone. */
  whole: { breakInside: 'avoid' },
  sectionLabel: { color: '#0b6e4f', fontWeight: 700, whiteSpace: 'pre-line' },
  text: { margin: 0, orphans: 2, widows: 2, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  receipt: { display: 'flex', justifyContent: 'space-between', gap: '8pt', breakInside: 'avoid', breakAfter: 'avoid' },
  squares: { width: '20mm', height: '20mm', flexShrink: 0 },
  signatures: {
    display: 'flex',
    justifyContent: 'space-around',
    marginTop: '10mm',
    textAlign: 'center',
    breakInside: 'avoid',
    breakBefore: 'avoid',
    '& div': { lineHeight: 1.8 },
  },
});

/** One line of the official sheet as a browser prints it. Its mark stands at the head of every page instead. */
export function PrintedLine({ line }: { line: SheetLine }) {
  const styles = useStyles();
  switch (line.kind) {
    case 'title':
      return <h1 className={styles.title}>{line.text}</h1>;
    case 'subtitle':
      return <h2 className={styles.subtitle}>{line.text}</h2>;
    case 'mark':
      return null;
    case 'heading':
      return <h3 className={styles.heading}>{line.text}</h3>;
    case 'fields':
      return (
        <dl className={styles.fields}>
          {line.fields.map(({ label, value, strong }) => [
            <dt key={`${label} label`} className={styles.label}>
              {label}
            </dt>,
            <dd key={label} className={mergeClasses(styles.value, strong && styles.strong)}>
              {value}
            </dd>,
          ])}
        </dl>
      );
    case 'live':
      return (
        <p className={styles.text}>
          {line.label}: {line.figure.now} · {line.differs}
        </p>
      );
    case 'table':
      return (
        <table className={styles.table}>
          <colgroup>
            {line.header.map((name, column) => (
              <col key={name} style={{ width: `${((line.widths[column] ?? 1) * 100) / 12}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {line.header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {line.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((text, column) => (
                  <td key={line.header[column]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'section':
      return (
        <div className={mergeClasses(styles.section, isShort(line) && styles.whole)}>
          <div className={styles.sectionLabel}>{line.label}</div>
          <p className={styles.text}>{line.paragraphs.join('\n')}</p>
        </div>
      );
    case 'receipt':
      return (
        <div className={mergeClasses(styles.section, styles.receipt)}>
          <div>
            <span className={styles.sectionLabel}>{line.label}</span> {line.words}
            <div>{line.address}</div>
          </div>
          <ScannableCode text={line.address} name={line.label} className={styles.squares} />
        </div>
      );
    case 'signatures':
      return (
        <div className={styles.signatures}>
          {line.roles.map((role) => (
            <div key={role}>
              <div>ลงชื่อ ................................................</div>
              <div>(................................................)</div>
              <div>{role}</div>
            </div>
          ))}
        </div>
      );
  }
}

/** Some six lines at most, each paragraph beginning one. */
function isShort({ paragraphs }: Extract<SheetLine, { kind: 'section' }>): boolean {
  return paragraphs.reduce((lines, text) => lines + Math.ceil(text.length / 75), 0) <= 6;
}
