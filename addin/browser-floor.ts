/**
 * The oldest browsers that the task pane and the board run in. Excel shows the pane in one of them: in Edge's engine on
 * Windows, in the person's own browser on the web, in Safari's engine on a Mac (17.4 came with macOS 14.4).
 */
export const browserFloor = { chrome: '119', edge: '119', safari: '17.4' };
