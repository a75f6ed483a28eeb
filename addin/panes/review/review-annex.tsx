import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Title } from '../../parts/layout/title.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { LinkList } from '../../parts/sheets/link-list.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { sameAnnex } from '../../sheets/annex.ts';
import { ReportText } from './report-text.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  quiet,
  list: { margin: '2px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** What stands with the report, each part with whether it has changed since it was looked at last; nothing where there is none. */
export function ReviewAnnex({ content, before }: { content: Revision; before: Revision | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (sameAnnex(content, {}) && sameAnnex(before ?? {}, {})) return null;
  const { summary, projects, links } = content;
  return (
    <Section title={say(words.annex)}>
      <Part name={words.summary} changed={before !== null && before.summary.trim() !== summary.trim()}>
        {summary.trim() !== '' && <ReportText text={summary.trim()} />}
      </Part>
      <Part name={words.projects} changed={before !== null && !sameAnnex({ projects }, { projects: before.projects })}>
        {projects.length > 0 && (
          <ul className={styles.list}>
            {projects.map((project) => (
              <li key={project}>{project}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part name={words.links} changed={before !== null && !sameAnnex({ links }, { links: before.links })}>
        {links.length > 0 && <LinkList links={links} />}
      </Part>
    </Section>
  );
}

function Part({ name, changed, children }: { name: Text; changed: boolean; children: ReactNode }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div>
      <Title as="h3">{say(name)}</Title>
      {changed && <span className={styles.quiet}>{say(words.partChanged)}</span>}
      {children || <span className={styles.quiet}>{say(words.noAnnex)}</span>}
    </div>
  );
}
