/**
 * The oldest browsers that pane and board run in: what the bundle is compiled for, and beyond which nothing of a browser's may
 * be used (`npm test` looks). Safari 16.4 comes with macOS 13.3, in whose web view Excel for Mac shows the pane; WebView2
 * on Windows renews itself. Firefox has `Intl.Segmenter`, which finds the borders of Thai words, since 125.
 */
export const browserFloor = { safari: '16.4', chrome: '111', edge: '111', firefox: '125' } as const;
