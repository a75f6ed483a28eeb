import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useEffect, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { OfficeLine } from '../../../shared/rules/city/office-lines.ts';
import { officeInWords } from '../../../shared/rules/offices/office-in-words.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Trouble } from '../../outcome.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { goToCity } from '../../workbook/city/city-district.ts';
import { showOfficeRows } from './show-office-rows.ts';
import type { useCitySelection } from './use-city-selection.ts';
import { sheetWordsOf, worksheetWords as words } from './worksheet-words.ts';

type OfficeRowsProps = {
  place: { indicator: Indicator; period: Period };
  /** Those that have rows of their own. */
  lines: OfficeLine[];
  selection: ReturnType<typeof useCitySelection>;
};

type Shown = 'no' | 'now' | 'no-city' | { line: OfficeLine; revision: number } | Trouble;

/** From an office's percentage to its rows in the workbook, and back: the office selected in the city's sheet, or chosen. */
export function OfficeRows({ place, lines, selection }: OfficeRowsProps) {
  const { say } = useSpeech();
  const { call } = useServices();
  const named = sheetWordsOf(place.indicator);
  const [chosen, setChosen] = useState('');
  const [shown, setShown] = useState<Shown>('no');
  const selected = selection.office;
  useEffect(() => {
    if (selected !== null) setChosen(selected);
  }, [selected]);
  const line = lines.find(({ district }) => district === chosen);
  const called = ({ district: code, name }: OfficeLine) => officeInWords({ code, name });

  const show = async (wanted: OfficeLine) => {
    setShown('now');
    const outcome = await showOfficeRows(call, place, wanted, selection.title);
    if (!outcome.ok) setShown(outcome.trouble);
    else setShown(outcome.value === null ? 'no' : { line: wanted, revision: outcome.value });
  };
  const back = async () => {
    const outcome = await goToCity(place, line?.district ?? null);
    if (!outcome.ok) setShown(outcome.trouble);
    else setShown(outcome.value ? 'no' : 'no-city');
  };
  return (
    <Section title={say(words.drill)}>
      <Choice
        label={say(words.office)}
        hint={say(named.drillHint)}
        value={line?.district ?? ''}
        options={[['', say(words.choose)], ...lines.map(({ district, name }) => [district, say(name)] as const)]}
        onChoose={setChosen}
      />
      <Button
        icon={<TableSearchRegular />}
        disabledFocusable={!line || line.shown === null || shown === 'now'}
        onClick={() => line && line.shown !== null && shown !== 'now' && void show(line)}
      >
        {say(line ? words.showRows(called(line)) : words.showRowsOfNone)}
      </Button>
      {line && line.shown === null && <span role="status">{say(words.nothingShown)}</span>}
      {typeof shown === 'object' && 'line' in shown && (
        <Message
          intent="success"
          title={say(words.rowsShown(called(shown.line), shown.revision))}
          actions={
            <Button icon={<ArrowLeftRegular />} onClick={() => void back()}>
              {say(named.back)}
            </Button>
          }
        />
      )}
      {shown === 'no-city' && <Message intent="warning" title={say(named.missing)} />}
      {typeof shown === 'object' && 'code' in shown && <TroubleMessage trouble={shown} />}
    </Section>
  );
}
