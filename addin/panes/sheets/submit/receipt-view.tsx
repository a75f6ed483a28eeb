import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { type ReactNode, useState } from 'react';
import { verifyAddress } from '../../../../shared/rules/receipts/statement.ts';
import { periodName } from '../../../../shared/terms/period.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { Receipt } from '../../../../shared/wire/sheets.ts';
import { figureLines, measureLines } from '../../../figures/result-lines.ts';
import { Heading } from '../../../parts/layout/heading.tsx';
import { Summary } from '../../../parts/layout/summary.tsx';
import { rowNoun } from '../../../parts/sheets/row-noun.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { momentName } from '../../../parts/words/moments.ts';
import type { DistrictSheet } from '../../../sheets/district-sheet.ts';
import { SheetName } from '../open/sheet-name.tsx';
import { ReceiptProof } from './receipt-proof.tsx';
import { receiptWords } from './receipt-words.ts';
import { submitWords as words } from './submit-words.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { fontSize: '32px', color: tokens.colorBrandForeground1, flexShrink: 0 },
});

type ReceiptViewProps = {
  receipt: Receipt;
  sheet: Pick<DistrictSheet, 'indicator' | 'period' | 'office'>;
  onBack(): void;
  /** What has become of the sheet since. */
  children?: ReactNode;
};

/** The district's proof that its submission has arrived. */
export function ReceiptView({ receipt, sheet, onBack, children }: ReceiptViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, period, office } = sheet;
  const [copied, setCopied] = useState<Text | null>(null);
  const counted = [...figureLines(indicator, receipt.result), ...measureLines(indicator, receipt.result)];
  const about: [string, string][] = [
    [say(words.indicator), `${indicator.code} ${say(indicator.title)}`],
    [say(words.quarter), say(periodName(period))],
    [say(words.district), say(office.name)],
  ];
  const lines: [string, string][] = [
    [say(words.receiptId), receipt.id],
    [say(words.submittedAt), say(momentName(receipt.submittedAt))],
    [say(words.submittedBy), receipt.submittedBy],
    [say(words.timeliness), say(receipt.late ? words.wasLate : words.onTime)],
    ...counted.map(([name, value]): [string, string] => [say(name), say(value)]),
    [say(words.rows(rowNoun(indicator))), receipt.rows.toLocaleString('en-US')],
    [say(words.revision), String(receipt.revision)],
  ];
  const { code } = receipt;
  const proof: [string, string][] =
    code === undefined
      ? []
      : [
          [say(receiptWords.code), code],
          [say(receiptWords.address), verifyAddress(window.location.origin, code)],
        ];
  const whole = [...about, ...proof, ...lines].map(([name, value]) => `${name}: ${value}`).join('\n');
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(words.copied),
      () => setCopied(words.notCopied),
    );
  };
  return (
    <main className={styles.view}>
      <div className={styles.head}>
        <CheckmarkCircleRegular className={styles.icon} aria-hidden />
        <Heading>{say(words.received)}</Heading>
      </div>
      {children}
      <SheetName />
      {code !== undefined && <ReceiptProof receipt={{ ...receipt, code }} onCopy={copy} />}
      <Summary lines={lines} />
      <Button icon={<CopyRegular />} onClick={() => copy(whole)}>
        {say(words.copy)}
      </Button>
      <div role="status">{copied && say(copied)}</div>
      <Button appearance="primary" onClick={onBack}>
        {say(words.backToSheet)}
      </Button>
    </main>
  );
}
