import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterScope } from '../../../shared/rules/registers/check-register.ts';
import { importDistrictList } from '../../../shared/rules/registers/lists/import-list.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Outcome, Trouble } from '../../outcome.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { FormSheet } from '../../workbook/forms/form-sheet.ts';
import { writeFormRows } from '../../workbook/forms/open-form.ts';
import { LostFilters } from '../sight/lost-filters.tsx';
import { ListMapping } from './lists/list-mapping.tsx';
import { askedIn, countsOf, ImportedRows, LeftOutLines, MissingCommunities } from './lists/list-outcome.tsx';
import { ListQuestions } from './lists/list-questions.tsx';
import { ListSource } from './lists/list-source.tsx';
import { listWords } from './lists/list-words.ts';
import { NewKind, OtherCodes } from './lists/new-kind.tsx';
import { type OpenList, useList } from './lists/use-list.ts';
import { registerWords as words } from './register-words.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Ended = { at: 'done'; rows: number; unfiltered: string[] } | { at: 'failed'; trouble: Trouble };

type RegisterImportProps = {
  form: FormSheet;
  scope: RegisterScope;
  /** The register's rows as the worksheet has them, and reading them anew. */
  rows: EntryRow[];
  read(): Promise<Outcome<EntryRow[] | null>>;
};

/** Brings a list from elsewhere into the worksheet: shown and asked about first, then written; nothing is sent by it. */
export function RegisterImportCard({ form, scope, rows, read }: RegisterImportProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const work = useList();
  const [ended, setEnded] = useState<Ended | null>(null);
  const { list } = work;
  const compare = ({ table, reading, choices }: OpenList, now: EntryRow[]) =>
    importDistrictList(table, reading, now, scope, choices);
  const found = list?.settled ? compare(list, rows) : null;
  const apply = async (open: OpenList) => {
    const now = await read();
    if (!now.ok) return setEnded({ at: 'failed', trouble: now.trouble });
    const fresh = compare(open, now.value ?? []).rows;
    const changed = fresh.map(({ row, changes }) => ({
      row,
      cells: Object.fromEntries(changes.map(({ column, after }) => [column, after])),
    }));
    const written = await writeFormRows(form, changed);
    if (!written.ok) return setEnded({ at: 'failed', trouble: written.trouble });
    work.close();
    setEnded({ at: 'done', rows: fresh.length, unfiltered: written.value });
    await read();
  };
  return (
    <Section title={say(words.import)}>
      <span>{say(words.importWhy)}</span>
      <ListSource
        onOpen={(table) => {
          setEnded(null);
          work.open(table);
        }}
      />
      {ended?.at === 'failed' && <TroubleMessage trouble={ended.trouble} onClose={() => setEnded(null)} />}
      {ended?.at === 'done' && (
        <>
          <Message intent="success" title={say(words.imported(ended.rows))} onClose={() => setEnded(null)} />
          <LostFilters headers={ended.unfiltered} onClose={() => setEnded({ ...ended, unfiltered: [] })} />
        </>
      )}
      {list && (
        <ListMapping
          {...{ work, list, day: scope.day }}
          unknownKinds={found?.unknownKinds ?? []}
          withoutDistrict={found?.withoutDistrict ?? 0}
        />
      )}
      {list && found && (
        <>
          <strong>{say(countsOf([found]))}</strong>
          <ListQuestions fates={found.fates} onAnswer={work.answer} />
          <ImportedRows rows={found.rows} />
          <NewKind parts={[found]} day={scope.day} work={work} list={list} />
          <OtherCodes parts={[found]} />
          <LeftOutLines leftOut={found.leftOut} />
          <MissingCommunities
            parts={[found]}
            ends={list.choices.endMissing}
            onEnd={(endMissing) => work.choose({ endMissing })}
          />
          {found.rows.length === 0 && askedIn([found]) === 0 && <Message intent="info" title={say(words.importNone)} />}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={askedIn([found]) > 0 || found.rows.length === 0}
              onClick={() => void apply(list)}
            >
              {say(words.importApply)}
            </Button>
            <Button onClick={work.close}>{say(listWords.close)}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
