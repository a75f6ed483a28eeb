/** Latin small letters, figures, full stop and underscore: what can be typed on every keyboard. */
export const accountNameForm = /^[a-z0-9_.]{3,30}$/;
