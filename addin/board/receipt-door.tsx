import { Link } from '@fluentui/react-components';
import { useEffect } from 'react';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { Text } from '../../shared/terms/text.ts';
import type { Receipt } from '../../shared/wire/sheets.ts';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { Message } from '../parts/messages/message.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { BoardFrame } from './board-frame.tsx';
import { type Address, readAddress } from './parts/address.ts';
import { BoardTrouble } from './parts/board-trouble.tsx';
import type { Addressing } from './parts/use-address.ts';

/** Goes from a receipt's code to the sheet that it is of, where the server lets the person see it. */
export function ReceiptDoor({ code, go }: { code: string } & Pick<Addressing, 'go'>) {
  const { say } = useSpeech();
  const { value, trouble, loading, reload } = useAnswer('readReceipt', { parameters: { id: code } });
  useEffect(() => {
    if (value) go(sheetOf(value), 'replace');
  }, [value, go]);
  const hidden = trouble?.problem?.code === 'not-found';
  return (
    <BoardFrame at={null} busy={loading}>
      {hidden ? (
        <>
          <Message intent="warning" title={say(words.hidden(code))}>
            {say(words.hiddenCure)}
          </Message>
          <Link href={`/verify/${code}`}>{say(words.check)}</Link>
        </>
      ) : (
        <BoardTrouble trouble={trouble} onRetry={() => void reload()} />
      )}
      {loading && <Loading />}
    </BoardFrame>
  );
}

/** The board's address of an office's sheet in its quarter. */
function sheetOf({ indicator, period, district: office }: Receipt): Address {
  const { fiscalYear = null, quarter = null } = parsePeriod(period) ?? {};
  const { address } = readAddress('');
  return { ...address, year: fiscalYear, quarter, indicator, office, tab: 'sheet' };
}

const words = {
  hidden: (code: string): Text => ({
    th: `ไม่พบแผ่นงานของรหัสใบรับ ${code} ที่บัญชีนี้ดูได้`,
    en: `There is no sheet of the receipt ${code} that this account may see`,
  }),
  hiddenCure: {
    th: 'เข้าสู่ระบบด้วยบัญชีที่มีสิทธิ์ หรือดูข้อมูลที่เปิดเผยของใบรับ',
    en: 'Sign in with an account that may, or see what the receipt tells everybody',
  },
  check: { th: 'ตรวจสอบใบรับ', en: 'Check the receipt' },
};
