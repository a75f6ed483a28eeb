import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { communityKinds } from '../../../../shared/catalogue/community-kinds.ts';
import { isValidOn } from '../../../../shared/indicator/column.ts';
import { samplesOf } from '../../../../shared/rules/registers/lists/import-list.ts';
import { listMeanings } from '../../../../shared/rules/registers/lists/list-columns.ts';
import { isReadable, withMeaning } from '../../../../shared/rules/registers/lists/list-layout.ts';
import type { IsoDate } from '../../../../shared/terms/date.ts';
import { Choice } from '../../../parts/choices/choice.tsx';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { meaningNames, listWords as words } from './list-words.ts';
import type { ListWork, OpenList } from './use-list.ts';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
});

type ListMappingProps = {
  work: ListWork;
  list: OpenList;
  unknownKinds: string[];
  withoutDistrict: number;
  day: IsoDate;
};

/** What the list's columns are: asked for where it is not certain, else there to be looked up and changed. */
export function ListMapping({ work, list, unknownKinds, withoutDistrict, day }: ListMappingProps) {
  const { say } = useSpeech();
  const { reading, settled } = list;
  const unused = reading.layout.headers.filter((header, index) => header && reading.layout.meanings[index] === null);
  if (!settled) {
    return (
      <>
        <Message intent="warning" title={say(words.columnsUncertain)}>
          {say(words.columnsUncertainWhy)}
        </Message>
        <Columns work={work} list={list} />
        <Button appearance="primary" disabledFocusable={!isReadable(reading.layout)} onClick={work.settle}>
          {say(words.useColumns)}
        </Button>
      </>
    );
  }
  return (
    <>
      <Disclosure label={say(words.columns)}>
        <Columns work={work} list={list} />
      </Disclosure>
      {unused.length > 0 && <span>{say(words.unused(unused.join(', ')))}</span>}
      {withoutDistrict > 0 && (
        <Checkbox
          label={say(words.fromAbove(withoutDistrict))}
          checked={reading.districtFromAbove}
          onChange={(_, { checked }) => work.read({ districtFromAbove: checked === true })}
        />
      )}
      {Object.keys(reading.kinds)
        .concat(unknownKinds)
        .map((written) => (
          <KindChoice
            key={written}
            label={say(words.kindOf(written))}
            day={day}
            value={reading.kinds[written] ?? ''}
            onChoose={(code) => work.read({ kinds: { ...reading.kinds, [written]: code } })}
          />
        ))}
    </>
  );
}

/** Which of the kinds that are in use on a day is meant. */
export function KindChoice(props: { label: string; day: IsoDate; value: string; onChoose(code: string): void }) {
  const { say } = useSpeech();
  const { label, day, value, onChoose } = props;
  const kinds = communityKinds.filter((kind) => isValidOn(kind, day));
  const options = kinds.map(({ code, label: name }) => [code, say(name)] as const);
  return <Choice label={label} value={value} options={[['', say(words.choose)], ...options]} onChoose={onChoose} />;
}

function Columns({ work, list: { table, reading } }: { work: ListWork; list: OpenList }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { layout } = reading;
  const columns = layout.meanings.map((meaning, index) => ({ meaning, index }));
  return (
    <div className={styles.columns}>
      {layout.heading <= 1 && (
        <Checkbox
          label={say(words.headerFirst)}
          checked={layout.heading === 1}
          onChange={(_, { checked }) => work.read({ layout: { ...layout, heading: checked === true ? 1 : 0 } })}
        />
      )}
      {columns.map(({ meaning, index }) => (
        <Choice
          key={index}
          label={say(words.column(index + 1, layout.headers[index] ?? ''))}
          hint={samplesOf(table, layout.heading, index, 3).join(' · ')}
          value={meaning ?? 'none'}
          options={[
            ['none', say(words.notRead)],
            ...listMeanings.map((each) => [each, say(meaningNames[each])] as const),
          ]}
          onChoose={(chosen) => work.read({ layout: withMeaning(layout, index, chosen === 'none' ? null : chosen) })}
        />
      ))}
    </div>
  );
}
