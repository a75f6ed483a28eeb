/** The two forms of a picture, in CSS pixels, and how many of its own each of these has: the pane by itself, and a window. */
export const pictureForms = {
  pane: { width: 380, height: 600, sharpness: 2 },
  window: { width: 1440, height: 900, sharpness: 1 },
} as const;

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
} as const satisfies Record<string, keyof typeof pictureForms>;

export type HelpPicture = keyof typeof helpPictures;
