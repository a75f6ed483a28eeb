/** What a person reads: Thai first, English beside it. */
export type Text = { th: string; en: string };

export type Language = keyof Text;
