import { Link } from '@fluentui/react-components';
import { excelVersions } from '../../shared/terms/excel-versions.ts';
import { helpAddress } from '../../shared/terms/help-topics.ts';
import { WhomToAsk } from '../parts/help/whom-to-ask.tsx';
import { LonePage } from '../parts/layout/lone-page.tsx';
import { frameWords as words } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';

/** What somebody sees whose Excel lacks what the pane needs; such a one lists no Traimat, but a manifest may be put by hand. */
export function OlderExcel() {
  const { language, say } = useSpeech();
  return (
    <LonePage title={words.older}>
      <p>{say(words.olderCure)}</p>
      <ul>
        {excelVersions.map(({ excel, note }) => (
          <li key={excel.en}>
            {say(excel)}: {say(note)}
          </li>
        ))}
      </ul>
      <Link href={helpAddress('excel-versions', language)} target="_blank">
        {say(words.help)}
      </Link>
      <WhomToAsk />
    </LonePage>
  );
}
