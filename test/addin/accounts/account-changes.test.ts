import { describe, expect, test } from 'vitest';
import { organisationKey, organisationOf, organisationOptions } from '../../../addin/accounts/organisations.ts';
import { changesOf, moved, rolesFor, typedOf } from '../../../addin/accounts/sheet/account-changes.ts';
import { sampleAccount } from './sample-account.ts';

const account = sampleAccount({ mail: 'wichai@bangkok.example' });
const typed = typedOf(account);

describe('what is sent of an account that was changed', () => {
  test.each([
    ['nothing where nothing was changed', {}, {}],
    ['nothing where only spaces were added', { name: ' วิชัย วางแผน ', mail: 'wichai@bangkok.example ' }, {}],
    ['the name alone', { name: 'วิชัย ใจดี' }, { displayName: 'วิชัย ใจดี' }],
    ['a mail address that was taken away', { mail: ' ' }, { mail: null }],
    ['the role alone', { role: 'viewer' as const }, { role: 'viewer' }],
    [
      'both parts of an organisation, so that no other one is left beside it',
      { organisation: '1035', role: 'district' as const },
      { role: 'district', district: '1035', department: null },
    ],
  ])('is %s', (_, changed, sent) => expect(changesOf(account, { ...typed, ...changed })).toEqual(sent));
});

describe('an organisation that is chosen', () => {
  test.each([
    ['planning', ['planning', 'administrator', 'viewer']],
    ['1035', ['district']],
    ['department-2100', ['department', 'viewer']],
    ['', []],
  ])('%j has the roles %j', (organisation, roles) => expect(rolesFor({ organisation })).toEqual(roles));

  test.each([
    ['1035', 'planning', 'district'],
    ['department-2100', 'district', 'department'],
    ['planning', 'viewer', 'viewer'],
    ['planning', 'district', 'planning'],
  ] as const)('%s after the role %s leaves the role %s', (organisation, role, left) =>
    expect(moved({ organisation: '', role }, organisation)).toEqual({ organisation, role: left }),
  );

  test.each([
    { district: null, department: null },
    { district: '1035', department: null },
    { district: null, department: '2100' },
  ])('%j is found again by its key', (organisation) =>
    expect(organisationOf(organisationKey(organisation))).toEqual(organisation),
  );
});

describe('the departments that are offered', () => {
  const departments = [
    { code: '2100', name: null, active: true },
    { code: '2200', name: { th: 'สำนักเก่า', en: 'Old department' }, active: false },
  ];
  const offered = (had: string | null) =>
    organisationOptions(departments, ({ th }) => th, had).filter(([key]) => key.startsWith('department-'));

  test('are those in use; one without a name is called by its code', () =>
    expect(offered(null)).toEqual([['department-2100', 'สำนักรหัส 2100 (ยังไม่มีชื่อ)']]));

  test('are besides the one that the account has', () =>
    expect(offered('2200').map(([key]) => key)).toContain('department-2200'));
});
