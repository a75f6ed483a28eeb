/** Where anybody checks a receipt, without its code: on the server that the page comes from. */
export function verifyAddress(): string {
  return new URL('/verify/', window.location.href).href;
}
