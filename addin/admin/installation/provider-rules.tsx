import { Field, Input } from '@fluentui/react-components';
import { Choice } from '../../parts/choices/choice.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { ProviderForm } from './provider-form.ts';
import { providerWords as words } from './provider-words.ts';

type ProviderRulesProps = { form: ProviderForm; onChange(changes: Partial<ProviderForm>): void };

/** How people that a provider names are found among the accounts, and what becomes of those who have none. */
export function ProviderRules({ form, onChange }: ProviderRulesProps) {
  const { say } = useSpeech();
  return (
    <>
      <Choice
        label={say(words.match)}
        value={form.match}
        options={[
          ['mail', say(words.byMail)],
          ['claim', say(words.byClaim)],
        ]}
        onChoose={(match) => onChange({ match })}
      />
      {form.match === 'claim' && (
        <Field label={say(words.claim)} required>
          <Input value={form.claim} spellCheck={false} onChange={(_, { value }) => onChange({ claim: value })} />
        </Field>
      )}
      <Choice
        label={say(words.make)}
        value={form.make}
        options={[
          ['none', say(words.makeNone)],
          ['viewer', say(words.makeViewer)],
          ['district', say(words.makeDistrict)],
          ['office', say(words.makeOffice)],
        ]}
        onChoose={(make) => onChange({ make })}
      />
      {form.make !== 'none' && (
        <Field label={say(words.domain)} required>
          <Input
            value={form.mailDomain}
            spellCheck={false}
            onChange={(_, { value }) => onChange({ mailDomain: value })}
          />
        </Field>
      )}
      {(form.make === 'district' || form.make === 'office') && (
        <Field label={say(form.make === 'office' ? words.officeClaim : words.districtClaim)} required>
          <Input
            value={form.codeClaim}
            spellCheck={false}
            onChange={(_, { value }) => onChange({ codeClaim: value })}
          />
        </Field>
      )}
    </>
  );
}
