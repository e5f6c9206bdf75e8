/** What a mail says of each kind, for one and for several: what is asked, and nothing of what it is about. */
export const MAIL_WORDS: Readonly<Record<string, { one: string; many: string }>> = {
  'answer-request': { one: 'A request to answer', many: 'requests to answer' },
  'send-answers': { one: 'Answers to complete and send', many: 'innovations whose answers are to be completed and sent' },
  'read-letter': { one: 'A letter to read', many: 'letters to read' },
  'lead-site': { one: 'A site of a pilot that you lead from now on', many: 'sites of pilots that you lead from now on' },
  'answer-team-invitation': { one: 'An invitation to a team to answer', many: 'invitations to teams to answer' },
  'sign-in': { one: 'An invitation to sign in, by a link that is for you alone and counts once', many: 'invitations to sign in, by links that are for you alone and count once' },
  'say-wish': { one: 'A question about what you would like to review', many: 'questions about what you would like to review' },
  'answer-invitation': { one: 'An invitation to review to answer', many: 'invitations to review to answer' },
  'invitation-ends-soon': { one: 'Reminder: an invitation to review ends soon', many: 'reminders: invitations to review that end soon' },
  'write-review': { one: 'A review to write', many: 'reviews to write' },
  'read-changes': { one: 'Changes to read since a review of yours', many: 'reviews of yours since which answers changed' },
  'cast-vote': { one: 'A vote on a panel', many: 'votes on a panel' },
  sign: { one: 'A proposed step to sign', many: 'proposed steps to sign' },
  'approve-letter': { one: 'A letter to approve', many: 'letters to approve' },
  'release-letter': { one: 'A letter to release', many: 'letters to release' },
  'decide-conflict': { one: 'A conflict of interest to decide on', many: 'conflicts of interest to decide on' },
  'move-on': { one: 'A next step to decide', many: 'next steps to decide' },
  'lock-measures': { one: 'Measures of a pilot to lock', many: 'pilots whose measures are to be locked' },
  'enter-readings': { one: 'Readings of your site to enter', many: 'sites of yours whose readings are to be entered' },
  'accept-risk': { one: 'A new revision of a hazard log to read and accept', many: 'new revisions of hazard logs to read and accept' },
  'replace-site-lead': { one: 'A site of a pilot that needs another lead', many: 'sites of pilots that need other leads' },
  'look-at-stop-rule': { one: 'A stop rule to look at', many: 'stop rules to look at' },
  'sign-plan-amendment': { one: 'A changed stop rule to sign', many: 'changed stop rules to sign' },
  'close-incident': { one: 'An incident to close', many: 'incidents to close' },
  'read-message': { one: 'A message to read', many: 'messages to read' },
  'answer-message': { one: 'A message to answer', many: 'messages to answer' },
  'confirm-repair': { one: 'A proposal to decide on, for places that somebody left', many: 'proposals to decide on, for places that somebody left' },
  overdue: { one: 'Reminder: something is past its time limit', many: 'reminders: things that are past their time limit' },
};

/** Of a kind that has no words of its own. */
export const OTHER = { one: 'Something that waits for you', many: 'things that wait for you' };
