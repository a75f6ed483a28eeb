import type { RegisterImport } from '../../../../shared/rules/registers/lists/import-register.ts';
import type { IsoDate } from '../../../../shared/terms/date.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { KindChoice } from './list-mapping.tsx';
import { listWords as words } from './list-words.ts';
import type { ListWork, OpenList } from './use-list.ts';

/** Asks for the kind of new communities where the list has none for them. */
export function NewKind(props: { parts: RegisterImport[]; day: IsoDate; work: ListWork; list: OpenList }) {
  const { say } = useSpeech();
  const { parts, day, work, list } = props;
  const { kindOfNew } = list.choices;
  const lacking = parts.some(({ fates }) =>
    fates.some(({ kind, line }) => kind === 'new' && line.cells.kind === undefined),
  );
  if (!lacking) return null;
  return (
    <KindChoice
      label={say(words.kindOfNew)}
      day={day}
      value={kindOfNew ?? ''}
      onChoose={(code) => work.choose({ kindOfNew: code || null })}
    />
  );
}

/** Says that codes of another form are not taken over. */
export function OtherCodes({ parts }: { parts: RegisterImport[] }) {
  const { say } = useSpeech();
  const lines = parts.flatMap(({ fates }) => fates).filter(({ line }) => line.otherCode !== null).length;
  return lines > 0 ? <span>{say(words.otherCodes(lines))}</span> : null;
}
