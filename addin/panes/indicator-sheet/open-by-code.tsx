import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Trouble } from '../../outcome.ts';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { CodeField } from '../../parts/receipts/code-field.tsx';
import { HiddenReceipt } from '../../parts/receipts/hidden-receipt.tsx';
import { useServices } from '../../parts/services.ts';
import type { SheetOpened } from './indicator-sheet-pane.tsx';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The way from a paper in the hand to the sheet that it is of, where the server lets the person see it. */
export function OpenByCode({ onOpen }: { onOpen(opened: SheetOpened): void }) {
  const styles = useStyles();
  const { call } = useServices();
  const [failed, setFailed] = useState<{ code: string; trouble: Trouble } | null>(null);
  const open = async (code: string) => {
    const outcome = await call('readReceipt', { parameters: { id: code } });
    if (!outcome.ok) return setFailed({ code, trouble: outcome.trouble });
    setFailed(null);
    const { indicator, period, district: office } = outcome.value;
    const quarter = parsePeriod(period);
    if (quarter) onOpen({ indicator, office, ...quarter });
  };
  const hidden = failed?.trouble.problem?.code === 'not-found';
  return (
    <div className={styles.way}>
      <CodeField onCode={(code) => void open(code)} />
      {failed && hidden && <HiddenReceipt code={failed.code} />}
      {failed && !hidden && <TroubleMessage trouble={failed.trouble} onRetry={() => void open(failed.code)} />}
    </div>
  );
}
