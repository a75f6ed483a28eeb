import { type View, views } from '../../../shared/rules/sheets/workflow.ts';

/** Which sheet's a standing is. */
export const placeColumns = ['indicator', 'period', 'district'] as const;

const stateColumns = [
  ...(['step', 'state', 'revision', 'submitted', 'submitted_at', 'late'] as const),
  ...(['accepted', 'accepted_under', 'restated', 'request', 'evaluation', 'plea'] as const),
];

/** The columns of a standing that are its sheet's last event's. */
export const eventColumns = [...placeColumns, ...stateColumns];

/** The columns of a standing that are those of the revision that a view shows. */
export function shownColumns(view: View) {
  return [
    ...([`${view}_indicator_version`, `${view}_roster`, `${view}_result`, `${view}_progress`] as const),
    ...([`${view}_report_print`, `${view}_saved_at`, `${view}_saved_by`, `${view}_saved_by_name`] as const),
  ];
}

/** What of a standing is another with each event. */
export const changingColumns = [...stateColumns, ...views.flatMap(shownColumns)];

export const standingColumns = [...placeColumns, ...changingColumns];
