import { describe, expect, test } from 'vitest';
import { readPerson } from '../../../../server/auth/provider/provider-claims.ts';

const entra = 'https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0';
const other = 'https://id.example.go.th';
const mail = 'Somjai@Bangkok.go.th';
const said = (claims: object) => readPerson({ iss: other, sub: 's', ...claims });
const saidByEntra = (claims: object) => readPerson({ iss: entra, sub: 's', oid: 'o', ...claims });

describe('a mail address counts', () => {
  test.each([
    ['verified', said({ email: mail, email_verified: true }), true],
    ['verified, as a text', said({ email: mail, email_verified: 'true' }), true],
    ['not verified', said({ email: mail, email_verified: false }), false],
    ['of which nothing is said', said({ email: mail }), false],
    ['said to be of an owned domain by another than Entra', said({ email: mail, xms_edov: true }), false],
    ['named as verified by another than Entra', said({ verified_primary_email: [mail] }), false],
    ['that Entra says nothing more of', saidByEntra({ email: mail }), false],
    ['of a domain that the tenant owns', saidByEntra({ email: mail, xms_edov: '1' }), true],
    ['of a domain that it does not own', saidByEntra({ email: mail, xms_edov: false }), false],
    ['named as verified by Entra', saidByEntra({ verified_primary_email: [mail] }), true],
  ])('%s', (_, person, counts) => {
    expect(person?.mails).toEqual(counts ? ['somjai@bangkok.go.th'] : []);
  });
});

test('the person is oid in Entra and sub elsewhere', () => {
  expect(saidByEntra({})?.subject).toBe('o');
  expect(said({ oid: 'o' })?.subject).toBe('s');
});

test.each([[{}], [{ iss: other }], [{ iss: other, sub: '' }], [{ iss: other, sub: 7 }], [null]])(
  '%j names nobody',
  (claims) => {
    expect(readPerson(claims)).toBeNull();
  },
);

test('a claim is a text that somebody has written, and no property that every object has', () => {
  expect(said({ employeeid: ' 4711 ' })?.claim('employeeid')).toBe('4711');
  expect(said({ employeeid: ' ' })?.claim('employeeid')).toBeNull();
  expect(said({})?.claim('constructor')).toBeNull();
});
