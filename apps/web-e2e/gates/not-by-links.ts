/** Pages that nobody who is signed in comes to by links from home, and where they are looked at instead. */
export const NOT_BY_LINKS: Readonly<Record<string, string>> = {
  'public/sign-in': 'of visitors: public-pages.gate.ts',
  'public/personas': 'of visitors: states.gate.ts',
  'public/team-invitation': 'of whoever was sent a link: inviting-a-person.journey.ts',
  'public/invite': 'of whoever was sent a link: inviting-a-person.journey.ts',
  'public/accessibility': 'of visitors: public-pages.gate.ts',
  'public/privacy': 'of visitors: public-pages.gate.ts',
  'public/cookies': 'of visitors: public-pages.gate.ts',
  'public/contact': 'of visitors: public-pages.gate.ts',
  'innovator/people/member': 'of owners whose team has somebody else: inviting-a-person.journey.ts',
  'design/design': 'of those who build pages: states.gate.ts',
  'design/problem': 'of those who build pages: states.gate.ts',
  'innovator/answers/autosave-action.ts': 'saves and shows nothing',
  'innovator/answers/sent': 'of those who have just sent: sending-an-innovation.journey.ts',
  'innovator/versions/list': 'of drafts that are begun: sending-an-innovation.journey.ts',
  'innovator/versions/version': 'of drafts that are begun: sending-an-innovation.journey.ts',
  'not-found': 'of addresses that lead nowhere: states.gate.ts',
};
