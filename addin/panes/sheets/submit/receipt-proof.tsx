import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { lazy, Suspense, useState } from 'react';
import { verifyAddress } from '../../../../shared/rules/receipts/statement.ts';
import type { Receipt } from '../../../../shared/wire/sheets.ts';
import type { Trouble } from '../../../outcome.ts';
import { download } from '../../../parts/download.ts';
import { quiet } from '../../../parts/look/quiet.ts';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useServices } from '../../../parts/services.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { receiptWords as words } from './receipt-words.ts';

const ScannableCode = lazy(() => import('../../../parts/scannable/scannable-code.tsx'));

const useStyles = makeStyles({
  proof: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  // Dark on white whatever the theme: an inverted code is not read by every phone.
  squares: { width: '120px', height: '120px', flexShrink: 0, backgroundColor: '#ffffff' },
  beside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flex: '1 1 150px' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontWeight: 600, overflowWrap: 'anywhere', userSelect: 'all' },
  quiet,
});

type ReceiptProofProps = { receipt: Receipt & { code: string }; onCopy(text: string): void };

/** By what anyone can check the receipt: its code, the same as squares for a phone, and the file. */
export function ReceiptProof({ receipt: { id, code, seal }, onCopy }: ReceiptProofProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const address = verifyAddress(window.location.origin, code);
  const take = async () => {
    const outcome = await call('readReceiptFile', { parameters: { id } });
    setTrouble(outcome.ok ? null : outcome.trouble);
    if (outcome.ok) download(`receipt-${code}.json`, JSON.stringify(outcome.value, null, 2), 'application/json');
  };
  return (
    <>
      <div className={styles.proof}>
        <Suspense fallback={<div className={styles.squares} />}>
          <ScannableCode text={address} name={say(words.squares)} className={styles.squares} />
        </Suspense>
        <div className={styles.beside}>
          <span>{say(words.code)}</span>
          <span className={styles.code}>{code}</span>
          <Link href={address} target="_blank">
            {say(words.check)}
          </Link>
          <span className={styles.quiet}>{say(seal ? words.anyone : words.unsigned)}</span>
        </div>
      </div>
      <Button icon={<CopyRegular />} onClick={() => onCopy(code)}>
        {say(words.copyCode)}
      </Button>
      <Button icon={<ArrowDownloadRegular />} onClick={() => void take()}>
        {say(words.download)}
      </Button>
      {trouble && <TroubleMessage trouble={trouble} onRetry={() => void take()} />}
    </>
  );
}
