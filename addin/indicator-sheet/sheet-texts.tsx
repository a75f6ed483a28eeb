import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorSheet } from '../../shared/wire/indicator-sheet.ts';
import { Section } from '../parts/layout/section.tsx';
import { Title } from '../parts/layout/title.tsx';
import { LinkList } from '../parts/sheets/link-list.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { LongText } from './long-text.tsx';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The year's summary, then the official text: definition, method and how it is counted here, sources, strategy. */
export function SheetTexts({ sheet }: { sheet: IndicatorSheet }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { summary, definition, method, counting, assumptions, dataSource, strategy } = sheet;
  return (
    <>
      <Section title={say(words.summary)}>
        {summary ? (
          <>
            <LongText text={summary.text} />
            <span className={styles.quiet}>{say(words.summaryFrom(summary.quarter))}</span>
          </>
        ) : (
          <span className={styles.quiet}>{say(words.noSummary)}</span>
        )}
      </Section>
      <Section title={say(words.definition)}>
        <TextOrNone text={definition} />
      </Section>
      <Section title={say(words.method)}>
        <TextOrNone text={method} />
        <Title as="h3">{say(words.counting)}</Title>
        <List items={counting.map(say)} />
        {assumptions.length > 0 && (
          <>
            <Title as="h3">{say(words.assumptions)}</Title>
            <List items={assumptions.map(say)} />
          </>
        )}
      </Section>
      <Section title={say(words.dataSource)}>
        <List items={dataSource} ordered />
      </Section>
      <Section title={say(words.strategy)}>
        <List
          items={strategy.map(({ level, text, cut }) => `${say(level)} - ${text}${cut ? `… [${say(words.cut)}]` : ''}`)}
        />
      </Section>
    </>
  );
}

/** What supports the indicator: the projects named with it, those of the office, and what it has attached. */
export function SheetSupport({ sheet: { projects, links, office } }: { sheet: IndicatorSheet }) {
  const { say } = useSpeech();
  const named = projects.indicator.length > 0 && projects.office.length > 0;
  return (
    <>
      <Section title={say(words.projects)}>
        {named && <Title as="h3">{say(words.projectsOfIndicator)}</Title>}
        {(named || projects.office.length === 0) && <List items={projects.indicator} ordered />}
        {projects.office.length > 0 && (
          <>
            <Title as="h3">{say(words.projectsOfOffice(office.name))}</Title>
            <List items={projects.office} ordered />
          </>
        )}
      </Section>
      <Section title={say(words.links)}>
        {links.length > 0 ? <LinkList links={links} /> : <TextOrNone text="" />}
      </Section>
    </>
  );
}

function TextOrNone({ text }: { text: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return text.trim() === '' ? <span className={styles.quiet}>{say(words.none)}</span> : <LongText text={text} />;
}

function List({ items, ordered = false }: { items: string[]; ordered?: boolean }) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (items.length === 0) return <span className={styles.quiet}>{say(words.none)}</span>;
  const As = ordered ? 'ol' : 'ul';
  return (
    <As className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </As>
  );
}
