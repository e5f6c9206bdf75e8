export interface LegalPart {
  heading: string;
  text?: readonly string[];
  list?: readonly string[];
}

export interface LegalPage {
  title: string;
  lead: string;
  parts: readonly LegalPart[];
}

export const ACCESSIBILITY: LegalPage = {
  title: 'Accessibility statement for Waymark',
  lead: 'We want as many people as possible to be able to use Waymark. This page says what we have tested, how, and what we know is not right yet.',
  parts: [
    {
      heading: 'What Waymark is built to do',
      list: [
        'work without JavaScript and with a keyboard alone, in every journey',
        'fit a screen 320 pixels wide, and a zoom of 400%, without scrolling sideways',
        'tell time limits, states and charts in words, never by colour alone, with a table for every chart',
        'keep still if you have asked your device for reduced motion',
        'keep you signed in for 20 hours without activity, unless the organisation that runs Waymark sets a shorter time',
      ],
    },
    {
      heading: 'How accessible Waymark is',
      text: [
        'We aim at level AA of the Web Content Accessibility Guidelines (WCAG) version 2.2. We do not claim to meet it in full: no independent audit has been made, and people who use screen readers, magnifiers or speech recognition have not tested Waymark yet.',
      ],
    },
    {
      heading: 'What we have tested',
      text: ['Pages are built from the components of the NHS design system, and each of ours is compared with the published one.'],
      list: [
        'automated checks with axe-core for WCAG 2.2 A and AA, in Chromium at widths of 1280, 390 and 320 pixels. Such checks find only part of the problems',
        'journeys in Chromium with JavaScript switched off',
        'looking at pages at 390 pixels and on a wide screen, and whether any page scrolls sideways at 320 pixels',
      ],
    },
    {
      heading: 'What we know is not right, or not known',
      list: [
        'we have not tested with screen readers (NVDA, JAWS, VoiceOver, TalkBack)',
        'not every journey has been walked with a keyboard alone, or at a zoom of 400%',
        'we have not tested in browsers other than Chromium',
        'documents that people attach may not be accessible. We do not change them',
        'wide tables scroll sideways within their own frame on small screens where they cannot be shown as cards',
      ],
    },
    {
      heading: 'Tell us about a problem',
      text: ['If you find a problem, or need something from Waymark in another form, contact the programme office. Say which page it was on and what you use. If you are not happy with the answer, contact the Equality Advisory and Support Service.'],
    },
    { heading: 'When this was written', text: ['This statement was prepared on 25 November 2026. It rests on our own tests of that month.'] },
  ],
};

export const PRIVACY: LegalPage = {
  title: 'Privacy',
  lead: 'This page says what Waymark keeps about people, why, and who sees it. The organisation that runs this installation is the data controller and adds its own contact and legal basis.',
  parts: [
    {
      heading: 'What we keep about you',
      list: [
        'your name, organisation and roles, and your email address where it was given',
        'which account at your sign-in provider is yours. We never see your password',
        'when you signed in and out, and in which role you acted',
        'what you did here: answers, reviews, votes, signatures, letters and readings, with the time',
        'interests that you declared, so that nobody reviews what they have a stake in',
      ],
    },
    {
      heading: 'Why',
      text: ['To evaluate innovations fairly, to show afterwards how each decision came about, and to keep conflicts of interest out of it. We do not use it for anything else, and there is no advertising and no analytics.'],
    },
    {
      heading: 'Who sees it',
      list: [
        'innovators see the stages, dates and letters of their own innovation, and never who reviewed it or what is not announced yet',
        'reviewers see no other review until the round has closed',
        'staff of a programme see its evaluations, except those that they have a conflict of interest in',
        'auditors see the record of what was done, without the words that were written',
        'everybody sees the register of adopted innovations: the product, its organisation, the decision and its conditions',
      ],
    },
    {
      heading: 'How long',
      text: [
        'The record of decisions is kept for as long as the organisation that runs Waymark has to be able to account for them. It holds random identifiers instead of names, so that a person can be erased and the record can still be checked.',
      ],
    },
    { heading: 'Your rights', text: ['You can ask what is kept about you, have mistakes corrected, and object. Contact the programme office. You can also complain to the Information Commissioner’s Office.'] },
  ],
};

export const COOKIES = {
  title: 'Cookies',
  lead: 'Waymark uses cookies only to sign you in and keep you signed in. They are needed for that, so we do not ask for consent. There are no others.',
  caption: 'Cookies that Waymark sets',
  name: 'Name',
  purpose: 'What it is for',
  lasts: 'How long it lasts',
  rows: [
    { name: '__Host-waymark', purpose: 'Keeps you signed in. It holds a random number and nothing about you.', lasts: 'Until you sign out or close the browser; on our side at most 7 days, and 20 hours without activity' },
    { name: '__Host-waymark-browser', purpose: 'Lets a form that you send after your session is over be sent again without loss. It holds a random number and nothing about you.', lasts: 'Until you close the browser' },
    { name: '__Host-waymark-sign-in', purpose: 'Ties the answer of the sign-in provider to the page where you began.', lasts: '10 minutes, and it goes as soon as you are signed in' },
  ],
  storage: 'What else your browser keeps',
  storageText: 'While you write answers about an innovation, your browser keeps what is not saved with us yet, so that a closed page or a lost network loses no word. It forgets it as soon as it is saved, and when you sign out or somebody else signs in. While you send documents it keeps, for a day, where each file is sent to, so that it can go on after a break: under a name from which nobody reads which file it is.',
  demonstration: 'Only in demonstrations',
  demonstrationText: 'A demonstration has its own sign-in provider. It sets waymark-local-session, waymark-local-interaction and waymark-local-resume under the path /local-provider while you choose a person. They hold random numbers and last at most 10 minutes.',
  provider: 'Your organisation’s sign-in provider sets its own cookies on its own pages.',
} as const;

export const CONTACT = {
  title: 'Contact us',
  lead: 'The programme office answers questions about Waymark and about your innovation.',
  who: 'Who to contact',
  have: 'Have ready',
  list: ['the reference of the innovation, for example INN-2026-0042', 'what you wanted to do, and on which page', 'if a page showed a reference for an error, that reference'],
  never: 'Do not send information about patients, and never your password.',
} as const;
