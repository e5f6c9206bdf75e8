import { day } from './dates.ts';

const people = (number: number): string => `${number} ${number === 1 ? 'member' : 'members'}`;
const organisations = (number: number): string => `${number} ${number === 1 ? 'organisation' : 'organisations'}`;

interface Quorum {
  present: number;
  needed: number;
  organisations: number;
  organisationsNeeded: number;
}

/** Words of the pages on which panels meet. */
export const PANELS = {
  title: 'Panels',
  lead: 'Meetings of panels that you are named to, or that your programme holds.',
  none: 'No meetings yet',
  noneText: 'A meeting shows here once a chair or a review coordinator calls it and names you.',
  call: 'Call a meeting',
  caption: 'Meetings of panels',
  meeting: 'Meeting',
  when: 'When',
  where: 'Where',
  you: 'You',
  calledBy: 'Called by',
  at: (heldOn: string, startsAt: string): string => `${day(heldOn)}, ${startsAt}`,
  notNamed: 'Not named',
  state: { expected: 'Expected', present: 'Present', apologies: 'Sent apologies' } as Readonly<Record<string, string>>,
  colour: { expected: 'grey', present: 'green', apologies: 'yellow' } as const,
  all: 'All meetings',
  back: 'The meeting',
  agenda: 'Agenda',
  noItems: 'Nothing is on the agenda that you can see.',
  stage: (title: string, run: number): string => (run > 1 ? `${title}, run ${run}` : title),
  inTheRoom: 'In the room',
  left: 'Out of the room',
  leftText: (names: string): string => `${names}: stepped back, or has a conflict of interest. They see nothing of this item.`,
  enough: 'Enough to vote',
  notEnough: 'Too few to vote',
  quorumNote: 'This counts who is there. A determination needs as many votes: the quorum counts those.',
  roomHidden: 'Hidden until the round of reviews closes.',
  quorum: ({ present, needed, organisations: from, organisationsNeeded }: Quorum): string =>
    `${people(present)} present, ${needed} needed${organisationsNeeded > 0 ? `; from ${organisations(from)}, ${organisationsNeeded} needed` : ''}.`,
  noQuorum: 'This panel has no quorum to reach.',
  scoring: 'Members are scoring. What they say is hidden until the round of reviews closes.',
  scored: 'The round of reviews is closed.',
  reason: 'Why do you change it?',
  reasonHint: 'Needed once something of the meeting is minuted, voted on or decided. The record keeps proof of what you write, and not the words.',
  attendees: 'Who is named',
  person: 'Name',
  organisation: 'Organisation',
  attendance: 'Attendance',
  setAgenda: 'Set the agenda',
  recordAttendance: 'Record attendance',
  change: 'Change the meeting',
  print: 'Print this page to take the agenda with you: it holds only what you may see.',
  form: {
    callTitle: 'Call a meeting of the panel',
    changeTitle: 'Change the meeting',
    programme: 'Programme',
    show: 'Show its people',
    title: 'What is the meeting called?',
    titleHint: 'Everybody who is named reads it, also who may not know of an innovation. Name no innovation in it.',
    heldOn: 'Which day is it?',
    heldOnHint: 'For example, 17 11 2026',
    startsAt: 'What time does it start?',
    startsAtHint: 'In England, on the 24-hour clock. For example, 14:30',
    place: 'Where is it?',
    placeHint: 'A room, or the address of an online meeting.',
    people: 'Who is named to it?',
    peopleHint: 'Members, chairs and coordinators. You are named too.',
    save: 'Save',
    needTitle: 'Write what the meeting is called',
    needDay: 'Write the day of the meeting, such as 17 11 2026',
    needTime: 'Write the time as on a 24-hour clock, such as 14:30',
    needPlace: 'Write where the meeting is',
  },
  set: {
    title: 'Set the agenda',
    lead: 'Number what the meeting is about, in the order in which you hear it. Leave a number out to keep an evaluation off the agenda.',
    none: 'No evaluation is with a panel now.',
    number: (name: string, reference: string): string => `${name} (${reference})`,
    stage: (title: string): string => `In ${title}`,
    save: 'Save the agenda',
    needNumber: 'Write a whole number from 1 to 99, or nothing',
  },
  record: {
    title: 'Record attendance',
    lead: 'Who is in the room for each item follows from this: whoever stepped back from an item or has a conflict of interest does not count there.',
    add: 'Name somebody else',
    addHint: 'They are recorded as present.',
    nobody: 'Nobody',
    save: 'Save attendance',
  },
  done: { called: 'The meeting is called', changed: 'The meeting is changed', agenda: 'The agenda is set', attendance: 'Attendance is recorded' } as Readonly<Record<string, string>>,
  notYours: 'Meetings are called by chairs and review coordinators',
} as const;
