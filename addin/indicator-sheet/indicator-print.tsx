import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { runningWords } from '../../shared/rules/sheets/paper/running-words.ts';
import { sheetLines } from '../../shared/rules/sheets/paper/sheet-lines.ts';
import type { Digits } from '../../shared/terms/digits.ts';
import type { IndicatorSheet } from '../../shared/wire/indicator-sheet.ts';
import { useDigits } from '../parts/choices/digits-choice.tsx';
import { useMe, useServices } from '../parts/services.ts';
import { PrintedLine } from './printed-line.tsx';
import './paper-font.css';

const useStyles = makeStyles({
  paper: {
    width: '100%',
    borderCollapse: 'collapse',
    fontFamily: "'TH Sarabun on paper', Sarabun, sans-serif",
    fontSize: '10pt',
    lineHeight: 1.45,
    color: '#1b1b1b',
    // Marks over Thai letters reach above their line, and ink beyond a page's edge is cut off.
    '& > * > tr > td': { padding: '2pt 1.5pt' },
  },
  running: { display: 'flex', justifyContent: 'space-between', gap: '12pt', fontSize: '8pt', color: '#5a5a5a' },
  mark: { border: '1px solid #0b6e4f', color: '#0b6e4f', textAlign: 'center', fontWeight: 700, margin: '2pt 0 4pt' },
  unofficial: {
    borderTopColor: '#c2410c',
    borderRightColor: '#c2410c',
    borderBottomColor: '#c2410c',
    borderLeftColor: '#c2410c',
    color: '#c2410c',
    fontSize: '16pt',
  },
  note: { fontSize: '9pt', fontWeight: 400, color: '#5a5a5a' },
  /** Fixed: the browser draws it again on every page. */
  across: {
    position: 'fixed',
    top: '45%',
    left: 0,
    right: 0,
    textAlign: 'center',
    fontSize: '56pt',
    lineHeight: 1.5,
    whiteSpace: 'nowrap',
    fontWeight: 700,
    color: '#c2410c',
    opacity: 0.1,
    transform: 'rotate(-32deg)',
  },
});

/** The official sheet on paper, which stands in place of the page when that is printed: the lines that a workbook prints, too. */
export function IndicatorPrint({ sheet }: { sheet: IndicatorSheet }) {
  const styles = useStyles();
  const { now } = useServices();
  const { displayName } = useMe();
  const [digits] = useDigits();
  const lines = sheetLines(sheet, { digits, origin: window.location.origin });
  const { head, foot } = runningWords(sheet, { at: now().toISOString(), by: displayName }, digits);
  const mark = lines.find((line) => line.kind === 'mark');
  return (
    <div lang="th" data-paper="">
      <style>{pageNumbers(digits)}</style>
      {mark && !mark.official && (
        <div className={styles.across} aria-hidden="true">
          {mark.across}
        </div>
      )}
      <table className={styles.paper}>
        <thead>
          <tr>
            <td>
              <div className={styles.running}>
                {head.map((words) => (
                  <span key={words}>{words}</span>
                ))}
              </div>
              {mark && (
                <div className={mergeClasses(styles.mark, !mark.official && styles.unofficial)}>
                  {mark.words}
                  {mark.note !== '' && <div className={styles.note}>{mark.note}</div>}
                </div>
              )}
            </td>
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td>
              <div className={styles.running}>
                {foot.map((lines) => (
                  <span key={lines.join()}>{lines.join(' ')}</span>
                ))}
              </div>
            </td>
          </tr>
        </tfoot>
        <tbody>
          <tr>
            <td>
              {lines.map((line) => (
                <PrintedLine key={JSON.stringify(line)} line={line} />
              ))}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** In browsers that write into a page's margin. */
function pageNumbers(digits: Digits): string {
  const style = digits === 'thai' ? ', thai' : '';
  return `@page { @bottom-right { content: 'หน้า ' counter(page${style}) ' จาก ' counter(pages${style}); font: 8pt Sarabun, sans-serif; } }`;
}
