import { Button } from '@fluentui/react-components';
import { Notice } from '../../../parts/messages/notice.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { SheetReading } from '../../../workbook/sheets/district-sheet.ts';
import { fillWords as words } from './sheet-words.ts';

/** What the worksheet has suffered, with the way to mend it; and which cells are formulas. */
export function SheetBanners({ reading, onRestore }: { reading: SheetReading; onRestore(): void }) {
  const { say } = useSpeech();
  const { damage, formulaCells } = reading;
  const restore = <Button onClick={onRestore}>{say(words.restore)}</Button>;
  return (
    <>
      {damage.map(({ kind, what, cure }, index) => (
        <Notice key={kind} intent="warning" title={say(what)} actions={index === 0 ? restore : undefined}>
          {say(cure)}
        </Notice>
      ))}
      {formulaCells.size > 0 && (
        <Notice intent="info" title={say(words.formulas(formulaCells.size))}>
          {say(words.formulasWhy)}
        </Notice>
      )}
    </>
  );
}
