import { roleNames } from '../../shared/rules/accounts/role-names.ts';
import { Choice } from '../parts/choices/choice.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { accountsWords as words } from './accounts-words.ts';
import { type NamedDepartment, organisationOptions } from './organisations.ts';
import { moved, rolesFor, type TypedAccount } from './sheet/account-changes.ts';

type Chosen = Pick<TypedAccount, 'organisation' | 'role'>;

type OrganisationChoiceProps = {
  departments: NamedDepartment[];
  value: Chosen;
  /** The department that the account has, offered also where it is no longer used. */
  had?: string | null;
  /** Whether it is to be said that none has been chosen. */
  missing?: boolean;
  onChoose(chosen: Chosen): void;
};

/** What an account belongs to, and its role, where the organisation has more than one. */
export function OrganisationChoice({ departments, value, had, missing = false, onChoose }: OrganisationChoiceProps) {
  const { say } = useSpeech();
  const { organisation, role } = value;
  const roles = rolesFor(value);
  return (
    <>
      <Choice
        label={say(words.organisation)}
        value={organisation}
        options={[
          ...(organisation === '' ? [['', say(words.choose)] as const] : []),
          ...organisationOptions(departments, say, had),
        ]}
        onChoose={(chosen) => onChoose(moved({ organisation, role }, chosen))}
      />
      {missing && <span role="alert">{say(words.choose)}</span>}
      {roles.length > 1 && (
        <Choice
          label={say(words.role)}
          value={role}
          options={roles.map((each) => [each, say(roleNames[each])] as const)}
          onChoose={(chosen) => onChoose({ organisation, role: chosen })}
        />
      )}
    </>
  );
}
