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
  back: (organisation: string): string => `Take back that ${organisation} left`,
  backReason: 'Why did it not leave?',
  backHint: 'It takes part as before. What was recorded stays on the record, and the site itself shows this.',
  backButton: 'Take it back',
  takenBack: (joined: string, because: string): string => `${joined}. That it left was taken back because: ${because}`,
} as const;

/** What the pages say of who leads a site. */
export const SITE_LEAD = {
  title: 'Give a site another lead',
  about: 'Whoever led it sees it no more. Whoever leads it now is told, sees its past, and enters its readings.',
  lead: 'Led by',
  earlier: 'Led before by:',
  led: (lead: string, since: string, until: string, because: string): string => `${lead}, from ${since} to ${until}. Somebody else leads it since because: ${because}`,
  gone: 'Cannot lead it any more',
  site: 'Which site gets another lead?',
  choose: 'Choose the site that gets another lead',
  who: 'Who leads the pilot there from now on?',
  reason: 'Why does somebody else lead it?',
  button: 'Change the lead',
  needReason: 'Write why somebody else leads the site',
} as const;
