/** Pixels of the two forms of a picture: the pane by itself, and a whole window. */
export const pictureSizes = { pane: { width: 380, height: 620 }, window: { width: 1180, height: 680 } } as const;

/** The manual's pictures, in `addin/public/help`. */
export const helpPictures = {} as const satisfies Record<string, keyof typeof pictureSizes>;

export type HelpPicture = keyof typeof helpPictures;
