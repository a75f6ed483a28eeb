import { makeStyles, tokens } from '@fluentui/react-components';
import { numberName } from '../../shared/terms/review.ts';
import type { IndicatorSheet } from '../../shared/wire/indicator-sheet.ts';
import { type Column, DataTable } from '../parts/layout/data-table.tsx';
import { Section } from '../parts/layout/section.tsx';
import { Title } from '../parts/layout/title.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { LongText } from './long-text.tsx';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

type Published = NonNullable<IndicatorSheet['published']>;
type PublishedQuarter = Published['quarters'][number];

/** What the old system has published of the indicator, letter for letter, named as its own and never as ours. */
export function PublishedHistory({ published }: { published: Published | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (!published) {
    return (
      <Section title={say(words.published)}>
        <span className={styles.quiet}>{say(words.notPublished)}</span>
      </Section>
    );
  }
  const { result, evaluatedQuarter, evaluation, quarters } = published;
  const columns: Column<PublishedQuarter>[] = [
    { key: 'quarter', header: say(words.columns.quarter), cell: ({ quarter }) => quarter },
    { key: 'result', header: say(words.resultName), cell: (quarter) => quarter.result },
    { key: 'evaluation', header: say(numberName), cell: (quarter) => quarter.evaluation },
    { key: 'scores', header: '2.1 / 2.2', cell: (quarter) => quarter.scores },
  ];
  return (
    <Section title={say(words.published)}>
      <span className={styles.quiet}>{say(words.publishedWhy)}</span>
      <span>{say(words.publishedHead(result, evaluatedQuarter, evaluation))}</span>
      <DataTable
        caption={say(words.publishedQuarters)}
        columns={columns}
        rows={quarters}
        rowKey={({ quarter }) => String(quarter)}
        stacks
      />
      {quarters.map(({ quarter, report }) => (
        <div key={quarter}>
          <Title as="h3">{say(words.report(quarter))}</Title>
          <LongText text={report ?? '-'} />
        </div>
      ))}
    </Section>
  );
}
