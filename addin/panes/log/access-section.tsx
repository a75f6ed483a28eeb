import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type AccessKind, accessKindNames, accessKinds } from '../../../shared/terms/access.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AccessPage } from './access-page.tsx';
import { ExportFile } from './export-file.tsx';
import { logWords as words } from './log-words.ts';

const useStyles = makeStyles({ quiet });

/** The access record: who came in, was kept out or took data along, and from where. */
export function AccessSection() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [kind, setKind] = useState<AccessKind | ''>('');
  const filter = kind === '' ? {} : { kind };
  return (
    <Section title={say(words.access)}>
      <span className={styles.quiet}>{say(words.accessAbout)}</span>
      <Choice<AccessKind | ''>
        label={say(words.accessKind)}
        value={kind}
        options={[['', say(words.all)], ...accessKinds.map((each) => [each, say(accessKindNames[each])] as const)]}
        onChoose={setKind}
      />
      <ExportFile ask={() => call('exportAccessRecord', { parameters: {}, query: filter })} />
      <AccessPage key={kind} filter={filter} before={null} />
    </Section>
  );
}
