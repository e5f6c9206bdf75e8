/** Words of the views that somebody keeps of the staff's list. */
export const SAVED_VIEWS = {
  title: 'Your views',
  here: 'shown now',
  keep: 'Keep this list',
  name: 'Name of this view',
  hint: 'It keeps filters, order, columns and rows as they are now. Only you see it. A name that you have used already takes them over.',
  need: 'Give the view a name',
  tooLong: 'This list has too many filters to keep: take some of them off, then save the view',
  save: 'Save view',
  remove: 'Remove',
  removeOf: (name: string): string => ` the view “${name}”`,
  done: { 'view-saved': 'The view is saved', 'view-removed': 'The view is removed' } as Readonly<Record<string, string>>,
  rows: 'Rows',
  close: 'Close together',
  leaveOut: 'Columns to leave out',
} as const;
