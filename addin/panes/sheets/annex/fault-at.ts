import type { Text } from '../../../../shared/terms/text.ts';
import type { TextFault } from '../../../sheets/annex.ts';

/** What a field shows of what is wrong in it, with the cure; nothing where all is well. */
export function faultAt(faults: TextFault[], place: TextFault['place'], say: (text: Text) => string) {
  const fault = faults.find((one) => one.place === place);
  if (!fault) return {};
  return { validationState: 'error' as const, validationMessage: `${say(fault.what)} ${say(fault.cure)}` };
}
