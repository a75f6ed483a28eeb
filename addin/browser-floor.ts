/**
 * The oldest browsers that the task pane and the board run in: what the bundle is compiled for, and beyond which nothing of
 * a browser's may be used. Excel shows the pane in one of them: in Edge's engine on Windows, in the person's own browser on
 * the web, in Safari's engine on a Mac (16.4 came with macOS 13.3). Firefox knows the borders of Thai words since 125.
 */
export const browserFloor = { chrome: '111', edge: '111', safari: '16.4' };
