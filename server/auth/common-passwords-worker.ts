import { answerOrders } from '../staying-thread.ts';
import { isCommon } from './common-passwords.ts';

/** Looks for one password after another among the common ones (common-passwords-apart.ts). */
answerOrders(isCommon);
