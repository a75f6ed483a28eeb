import { expect, test } from 'vitest';
import { isLoopback, issuerFault, tenantOf } from '../../../../shared/rules/accounts/issuer.ts';

const tenant = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

test.each([
  'https://login.microsoftonline.com/common/v2.0',
  'https://login.microsoftonline.com/Organizations/v2.0',
  'https://LOGIN.microsoftonline.com/consumers/v2.0',
  'http://id.example.go.th',
  'http://localhost.example.go.th',
  'https://id.example.go.th?tenant=1',
  'https://id.example.go.th/#a',
  'https://user:secret@id.example.go.th',
  'id.example.go.th',
  '',
])('%s is no issuer to trust', (issuer) => {
  expect(issuerFault(issuer)).not.toBeNull();
});

test.each([
  `https://login.microsoftonline.com/${tenant}/v2.0`,
  'https://id.example.go.th',
  'https://id.example.go.th/realms/city',
  'http://127.0.0.1:4000',
])('%s is one', (issuer) => {
  expect(issuerFault(issuer)).toBeNull();
});

test('tells the tenant of Microsoft, and nobody else’s path for one', () => {
  expect(tenantOf(`https://login.microsoftonline.com/${tenant.toUpperCase()}/v2.0`)).toBe(tenant);
  expect(tenantOf(`https://login.microsoftonline.com.example.go.th/${tenant}/v2.0`)).toBeNull();
});

test('does without TLS on the computer itself alone', () => {
  expect(isLoopback('http://localhost:4000/realms/city')).toBe(true);
  expect(isLoopback('http://127.0.0.1.example.go.th')).toBe(false);
});
