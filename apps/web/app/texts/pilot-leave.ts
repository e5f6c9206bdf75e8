/** What the pages say of a site that leaves a pilot. */
export const LEAVE = {
  title: 'A site left the pilot',
  lead: 'Its readings until its last day stay and count. It owes none after that, and none is taken.',
  site: 'Which site?',
  choose: 'Choose the site',
  day: 'What was its last day in the pilot?',
  dayHint: 'For example 27 3 2026',
  reason: 'Why did it leave?',
  reasonHint: 'The report and the site itself show this.',
  button: 'Record that it left',
  needDay: 'Enter the last day as three numbers, for example 27 3 2026',
  needReason: 'Write why the site left',
  left: (when: string, because: string | null): string => `Left on ${when}${because ? ` because: ${because}` : ''}`,
  yours: (when: string, because: string | null): string => `Your site left on ${when}${because ? `, because: ${because}` : ''}. Its readings until then stay in sight, and months until then can still be entered or corrected.`,
} as const;
