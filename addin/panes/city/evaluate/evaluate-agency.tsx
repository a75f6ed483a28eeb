import { useState } from 'react';
import { type Period, periodCode } from '../../../../shared/terms/period.ts';
import type { Agency } from '../../../../shared/wire/city.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { Choice } from '../../../parts/choices/choice.tsx';
import { agencyName } from '../../../parts/words/agency-name.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { quarterShort } from '../../../parts/words/period-words.ts';
import { evaluableIndicators } from './evaluable.ts';
import { EvaluatePane } from './evaluate-pane.tsx';
import { evaluateWords as words } from './evaluate-words.ts';

/** All that one agency reports in a quarter, evaluated together: the agency is chosen, and each has a draft of its own. */
export function EvaluateAgency({ period: named, onBack }: { period: Period; onBack(): void }) {
  const { say } = useSpeech();
  const period = periodCode(named);
  const [code, setCode] = useState('');
  const agencies = useAnswer('listAgencies', { parameters: { fiscalYear: String(named.fiscalYear) } });
  const agency = agencies.value?.find((one) => one.code === code) ?? null;
  const sheets = useAnswer('listAgencySheets', agency && { parameters: { agency: agency.code, period } });
  const option = (one: Agency) => [one.code, say(agencyName(one))] as const;
  return (
    <EvaluatePane
      title={words.titleAgency}
      of={`agency-${code}`}
      period={period}
      sheets={agency && sheets.value ? evaluableIndicators(sheets.value, agency) : null}
      answers={{ agencies, sheets }}
      onBack={onBack}
    >
      <span>{say(quarterShort(period))}</span>
      <Choice
        label={say(words.agency)}
        value={code}
        options={[['', say(words.chooseAgency)], ...(agencies.value ?? []).map(option)]}
        onChoose={setCode}
      />
    </EvaluatePane>
  );
}
