import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { DepartmentAnswer } from '../../../shared/wire/accounts.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useHelpTopic } from '../../parts/help/help-place.tsx';
import { Card } from '../../parts/layout/card.tsx';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { Heading } from '../../parts/layout/heading.tsx';
import { LongList } from '../../parts/layout/long-list.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { departmentName } from '../organisations.ts';
import { DepartmentForm } from './department-form.tsx';
import { departmentWords as words } from './department-words.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '2px 8px' },
  quiet,
});

/** The departments: named, added, and said to be no longer used. */
export function DepartmentsPart() {
  const { say } = useSpeech();
  useHelpTopic('departments');
  const answer = useAnswer('listDepartments', { parameters: {} }, { refetchOnMount: 'always' });
  const departments = answer.value?.departments ?? null;
  return (
    <>
      <Heading>{say(words.title)}</Heading>
      <span>{say(words.why)}</span>
      <AnswerMessage answer={answer} />
      {departments && (
        <Card label={say(words.title)}>
          {departments.length === 0 && <span role="status">{say(words.none)}</span>}
          <LongList items={departments} page={50}>
            {(department) => <DepartmentLine key={department.code} department={department} />}
          </LongList>
        </Card>
      )}
      <Section title={say(words.add)}>
        <DepartmentForm department={null} />
      </Section>
    </>
  );
}

function DepartmentLine({ department }: { department: DepartmentAnswer }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { code, active, indicators } = department;
  const name = departmentName(department, code);
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <strong>{say(name)}</strong>
        <Badge appearance="tint" color={active ? 'success' : 'informative'}>
          {say(active ? words.active : words.inactive)}
        </Badge>
      </div>
      <span className={styles.quiet}>{[code, say(words.indicators(indicators))].join(' · ')}</span>
      <Disclosure label={say(words.editOf(name))}>
        <DepartmentForm department={department} />
      </Disclosure>
    </li>
  );
}
