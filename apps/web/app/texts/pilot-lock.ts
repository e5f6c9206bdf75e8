/** What the page says on which a plan is locked. */
export const LOCK = {
  title: 'Lock the plan',
  lead: 'Once it is locked, the plan changes by signed amendments with reasons alone, through every run of this pilot. What readings were made by never changes. Check each part before you lock.',
  confirm: 'I have checked every measure with its baseline, target, direction and stop rule, the logic model and the sample-size note',
  needConfirm: 'Confirm that you have checked the plan',
  button: 'Lock the plan',
  noParts: 'Logic model and sample-size note are not written yet: the plan is locked only with both.',
  write: 'Write them on the page of the plan',
  back: 'Back to the set-up',
} as const;
