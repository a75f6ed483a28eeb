import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { type AnnexDraft, annexToSend, type TextFault } from '../../../sheets/annex.ts';
import { annexWords as words } from './annex-words.ts';
import { faultAt } from './fault-at.ts';
import { LinkFields } from './link-fields.tsx';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type AnnexPartProps = {
  annex: AnnexDraft;
  faults: TextFault[];
  locked: boolean;
  /** Whether the year's summary is asked for: in its last quarter. */
  asksSummary: boolean;
  onChange(annex: AnnexDraft): void;
};

/** What stands with a report, folded below it; open where the summary is asked for and not written, or something is at fault. */
export function AnnexPart({ annex, faults, locked, asksSummary, onChange }: AnnexPartProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const written = Object.keys(annexToSend(annex)).length;
  const [wanted, setWanted] = useState(asksSummary && !locked && annex.summary.trim() === '');
  const open = wanted || faults.some(({ place }) => place !== 'report');
  return (
    <Disclosure
      label={say(written > 0 ? words.written(written) : words.title)}
      keptOpen={{ open, onToggle: setWanted }}
    >
      <div className={styles.fields}>
        <Field
          label={say(words.summary)}
          hint={say(asksSummary ? words.summaryAsked : words.summaryHint)}
          {...faultAt(faults, 'summary', say)}
        >
          <Textarea
            textarea={{ readOnly: locked }}
            resize="vertical"
            rows={4}
            value={annex.summary}
            onChange={(_, { value }) => onChange({ ...annex, summary: value })}
          />
        </Field>
        <Field label={say(words.projects)} hint={say(words.projectsHint)} {...faultAt(faults, 'projects', say)}>
          <Textarea
            textarea={{ readOnly: locked }}
            resize="vertical"
            rows={3}
            value={annex.projects}
            onChange={(_, { value }) => onChange({ ...annex, projects: value })}
          />
        </Field>
        <LinkFields
          links={annex.links}
          faults={faults}
          locked={locked}
          onChange={(links) => onChange({ ...annex, links })}
        />
      </div>
    </Disclosure>
  );
}
