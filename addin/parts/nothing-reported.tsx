import type { Text } from '../../shared/terms/text.ts';
import type { ListedIndicator } from '../../shared/wire/indicators.ts';
import { WhomToAsk } from './help/whom-to-ask.tsx';
import { Message } from './messages/message.tsx';
import { useSpeech } from './words/language.tsx';

/** Says why nothing is reported on yet, and who does what is missing. */
export function NothingReported({ indicators }: { indicators: ListedIndicator[] }) {
  const { say } = useSpeech();
  const published = indicators.filter(({ draft }) => !draft).length;
  return (
    <Message intent="info" title={say(published === 0 ? words.noIndicator : words.noDays)}>
      {say(published === 0 ? words.noIndicatorCure : words.noDaysCure(published))}
      <WhomToAsk />
    </Message>
  );
}

const words = {
  noIndicator: { th: 'ยังไม่มีตัวชี้วัดที่ประกาศใช้', en: 'No indicator has been published yet' },
  noIndicatorCure: {
    th: 'ผู้ดูแลระบบเป็นผู้ประกาศใช้ จากนั้น สยป. หรือผู้ดูแลระบบกำหนดวันของไตรมาส',
    en: 'The administrator publishes them; then the planning office or the administrator sets a quarter’s days.',
  },
  noDays: { th: 'ยังไม่ได้กำหนดวันของไตรมาส', en: 'No quarter has its days yet' },
  noDaysCure: (published: number): Text => ({
    th: `ประกาศใช้ตัวชี้วัดแล้ว ${published} ตัว สยป. หรือผู้ดูแลระบบกำหนดวันได้ใน Excel ที่หน้า “กำหนดการ” ของบานหน้าต่างไตรมาส`,
    en: `Indicators published: ${published}. The planning office or the administrator sets the days in Excel, in the pane’s page “Schedule”.`,
  }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;
