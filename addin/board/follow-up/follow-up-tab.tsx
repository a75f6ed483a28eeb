import { makeStyles, tokens } from '@fluentui/react-components';
import { mainFigure } from '../../../shared/indicator/main-figure.ts';
import { type OfficeLine, officeLines } from '../../../shared/rules/city/office-lines.ts';
import { officeInWords } from '../../../shared/rules/offices/office-in-words.ts';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import { type Column, DataTable } from '../../parts/layout/data-table.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName, momentName } from '../../parts/words/moments.ts';
import { cityWords } from '../city/city-words.ts';
import { figureWords } from '../city/district-figure.ts';
import { BoardLink } from '../parts/board-link.tsx';
import { BoardSection } from '../parts/board-section.tsx';
import type { CityShown } from '../parts/city-shown.ts';
import { inZone } from '../parts/zones.ts';
import { followLists } from './follow-lists.ts';
import { followWords as words } from './follow-words.ts';
import { type AskedList, useAskedList } from './use-asked-list.ts';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: '16px', '@media print': { display: 'block' } },
  list: { scrollMarginTop: '12px', outlineStyle: 'none' },
  nobody: { margin: 0, color: tokens.colorNeutralForeground2 },
  flags: { margin: 0, paddingLeft: '18px' },
});

type FollowUpTabProps = CityShown & { asked: AskedList | null; onShown(): void };

/** Whom to follow up: who waits for a review, is overdue, has not submitted, was given back, was late, or stands out. */
export default function FollowUpTab({ indicator, consolidation, zone, asked, onShown }: FollowUpTabProps) {
  const box = useAskedList(asked, onShown);
  const styles = useStyles();
  const { say } = useSpeech();
  const lists = followLists(
    zone === null ? officeLines(indicator, consolidation) : inZone(consolidation.districts, zone),
  );
  const name: Column<OfficeLine> = {
    key: 'name',
    header: say(words.office),
    cell: ({ district: code, name: called }) => (
      <BoardLink to={{ tab: 'sheet', office: code }}>{say(officeInWords({ code, name: called }))}</BoardLink>
    ),
  };
  const zoneName: Column<OfficeLine> = {
    key: 'zone',
    header: say(cityWords.zone),
    cell: ({ zone: of }) => (of ? say(of) : '–'),
  };
  const state: Column<OfficeLine> = {
    key: 'state',
    header: say(cityWords.state),
    cell: (line) => say(sheetStateNames[line.state]),
  };
  const due: Column<OfficeLine> = {
    key: 'due',
    header: say(cityWords.dueOn),
    cell: ({ dueOn, extended }) => `${say(dateName(dueOn))}${extended ? ` (${say(cityWords.extended)})` : ''}`,
  };
  const submitted: Column<OfficeLine> = {
    key: 'submitted',
    header: say(cityWords.submittedAt),
    cell: ({ submittedAt }) => (submittedAt ? say(momentName(submittedAt)) : '–'),
  };
  const figure: Column<OfficeLine> = {
    key: 'figure',
    header: say(cityWords.figure),
    cell: (line) => say(figureWords(mainFigure(indicator, line.result))),
    number: true,
  };
  const message: Column<OfficeLine> = {
    key: 'message',
    header: say(words.message),
    cell: ({ request }) =>
      request && [request.message, say(words.items(request.items.length))].filter(Boolean).join(' · '),
  };
  const flags: Column<OfficeLine> = {
    key: 'flags',
    header: say(cityWords.flags),
    cell: (line) => (
      <ul className={styles.flags}>
        {line.flags.map(({ kind, text }) => (
          <li key={kind}>{say(text)}</li>
        ))}
      </ul>
    ),
  };
  const columns: Record<keyof typeof lists, Column<OfficeLine>[]> = {
    waiting: [name, zoneName, state, figure, submitted],
    overdue: [name, zoneName, state, due],
    missing: [name, zoneName, state, due],
    returned: [name, zoneName, state, message],
    late: [name, zoneName, state, due, submitted],
    flagged: [name, figure, flags],
  };
  return (
    <div ref={box} className={styles.lists}>
      {(Object.keys(columns) as (keyof typeof lists)[]).map((key) => {
        const title = say(words.count(words[key], lists[key].length));
        return (
          <div key={key} data-list={key} tabIndex={-1} className={styles.list}>
            <BoardSection title={title} paper="flowing">
              {lists[key].length === 0 ? (
                <p className={styles.nobody}>{say(words.nobody)}</p>
              ) : (
                <DataTable
                  caption={title}
                  captionHidden
                  columns={columns[key]}
                  rows={lists[key]}
                  rowKey={({ district }) => district}
                />
              )}
            </BoardSection>
          </div>
        );
      })}
    </div>
  );
}
