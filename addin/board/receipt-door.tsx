import { useEffect } from 'react';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { Receipt } from '../../shared/wire/sheets.ts';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { CodeField } from '../parts/receipts/code-field.tsx';
import { HiddenReceipt } from '../parts/receipts/hidden-receipt.tsx';
import { BoardFrame } from './board-frame.tsx';
import { type Address, readAddress } from './parts/address.ts';
import { BoardTrouble } from './parts/board-trouble.tsx';
import type { Addressing } from './parts/use-address.ts';

/** Goes from a receipt's code to the sheet that it is of, where the server lets the person see it. */
export function ReceiptDoor({ code, go }: { code: string } & Pick<Addressing, 'go'>) {
  const { value, trouble, loading, reload } = useAnswer('readReceipt', { parameters: { id: code } });
  useEffect(() => {
    if (value) go(sheetOf(value), 'replace');
  }, [value, go]);
  const hidden = trouble?.problem?.code === 'not-found';
  return (
    <BoardFrame at={null} busy={loading}>
      {hidden ? (
        <>
          <HiddenReceipt code={code} />
          <CodeField onCode={(another) => go({ ...readAddress('').address, receipt: another })} />
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
