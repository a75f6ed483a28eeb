import type { Text } from '../../terms/text.ts';

/** A refusal that the server can give: its HTTP status, what is wrong and what to do. */
export type Kind = {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 502 | 503 | 507;
  title: Text;
  cure: Text;
};

export const kind = (status: Kind['status'], th: string, en: string, cureTh: string, cureEn: string): Kind => ({
  status,
  title: { th, en },
  cure: { th: cureTh, en: cureEn },
});
