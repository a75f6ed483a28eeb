import { useServices } from '../../parts/services.ts';

/** What is done with one's own second factor, by the password said again. */
export function useFactorCalls() {
  const { call } = useServices();
  return {
    propose: (password: string | null) => call('proposeSecondFactor', { parameters: {}, body: { password } }),
    confirm: (ticket: string, code: string) => call('confirmSecondFactor', { parameters: {}, body: { ticket, code } }),
    renewCodes: (password: string | null) => call('renewRecoveryCodes', { parameters: {}, body: { password } }),
    remove: (password: string | null) => call('removeSecondFactor', { parameters: {}, body: { password } }),
  };
}
