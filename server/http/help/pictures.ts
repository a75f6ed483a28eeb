/** CSS pixels of the two forms of a picture: the pane by itself, and a whole window. */
export const pictureSizes = { pane: { width: 380, height: 600 }, window: { width: 1120, height: 660 } } as const;

/** The manual's pictures by form, in `addin/public/help`; made by `HELP_PICTURES=1 npm test -- test/help-pictures`. */
export const helpPictures = {
  'sign-in': 'pane',
  list: 'pane',
  'what-next': 'pane',
  fill: 'window',
  errors: 'pane',
  tidy: 'pane',
  submit: 'pane',
  receipt: 'pane',
  conflict: 'pane',
  returned: 'pane',
  print: 'window',
  city: 'pane',
  review: 'pane',
  return: 'pane',
  'city-worksheet': 'window',
  board: 'window',
} as const satisfies Record<string, keyof typeof pictureSizes>;

export type HelpPicture = keyof typeof helpPictures;
