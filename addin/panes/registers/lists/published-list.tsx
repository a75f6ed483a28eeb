import { Button } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { Cell } from '../../../../shared/terms/row.ts';
import type { PublishedCommunities } from '../../../../shared/wire/registers.ts';
import { AnswerMessage } from '../../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { cityImportWords as words } from './city-import-words.ts';

/** Offers the published list to an installation that has no register yet. */
export function PublishedList({ onOpen }: { onOpen(table: Cell[][]): void }) {
  const { say } = useSpeech();
  const answer = useAnswer('readPublishedCommunities', { parameters: {} });
  const { value } = answer;
  return (
    <>
      <AnswerMessage answer={answer} />
      {value && (
        <>
          <Button appearance="primary" icon={<DocumentTableRegular />} onClick={() => onOpen(toTable(value))}>
            {say(words.published(value.communities.length))}
          </Button>
          <span>{say(value.source)}</span>
        </>
      )}
    </>
  );
}

/** As a list from elsewhere is, so that it comes in by the same steps. */
function toTable({ communities }: PublishedCommunities): Cell[][] {
  const headers = ['เขต', 'แขวง', 'ชื่อชุมชน', 'ประเภทชุมชน'];
  return [headers, ...communities.map(({ district, subdistrict, name, kind }) => [district, subdistrict, name, kind])];
}
