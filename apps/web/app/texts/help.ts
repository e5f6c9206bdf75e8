/** A part of the page of help: what to know, in one list, and where it is done. */
export interface HelpPart {
  heading: string;
  list: readonly string[];
  links?: readonly { text: string; href: string }[];
}

/** Words of the page of help and guidance for innovators. It says what the product does, and promises nothing of a programme. */
export const HELP: { title: string; lead: string; contents: string; parts: readonly HelpPart[] } = {
  title: 'Help and guidance',
  lead: 'How to write, send and follow an innovation, and where to find guidance on standards.',
  contents: 'On this page',
  parts: [
    {
      heading: 'Write your answers',
      list: [
        'Answer in any order. You can sign out and come back.',
        'Where your browser runs our script, what you write is saved as you type. Otherwise press Save before you leave the page.',
        'Until you send your answers, only your team sees them.',
        'Earlier versions of your draft are kept. You can read them and go back to one.',
        'Where our script runs and you lose your connection, your browser keeps what you write and saves it when you are online again.',
        'If 2 people change the same answer at once, both texts are shown and you choose.',
        'You say which answers and documents are commercial in confidence.',
      ],
      links: [
        { text: 'Your innovations', href: '/innovations' },
        { text: 'Add an innovation', href: '/innovations/new' },
      ],
    },
    {
      heading: 'Work with others',
      list: [
        'The owner invites people on the page “People” of an innovation. Each can change answers, or only read.',
        'The task list says who is writing now, and who saved last.',
        'The owner can hand the innovation over to somebody else of the team.',
      ],
    },
    {
      heading: 'Find out which standards apply',
      list: [
        'The page “Guidance” of an innovation reads your answers and says which tier of the NICE evidence standards framework (ESF) they point to, and which of its 21 standards then apply.',
        'You can answer the Digital Technology Assessment Criteria (DTAC) here. You see by our reading where an answer passes, fails or is to be checked.',
        'Documents with a last day are marked when they have ended or end soon.',
        'Guidance is not a decision. The people who evaluate your innovation decide.',
      ],
    },
    {
      heading: 'Send them',
      list: [
        'Check your answers, confirm the statements and send. What you sent is kept as it was, as version 1.',
        'After that your answers change only when we ask you to. Each answer to a request makes a new version.',
        'You can withdraw while your innovation is evaluated. The page “Progress” says so where you can.',
      ],
    },
    {
      heading: 'Follow the progress',
      list: [
        'The page “Progress” of an innovation says where it stands, what happens next, who does it and when that is usual.',
        'The time limit of a stage is paused while a request waits for your answer.',
        'You get a letter with every decision, with the reasons and what you can do.',
        'You do not see who reviews your innovation, how far the reviews are, or a decision before its letter.',
      ],
    },
    {
      heading: 'Ask the programme',
      list: [
        'Once you have sent your answers, you can write a message on the page “Messages” of your innovation. Your whole team can read it. Reviewers cannot.',
        'If you cannot sign in or something does not work, contact us.',
      ],
      links: [
        { text: 'Messages', href: '/messages' },
        { text: 'Contact us', href: '/contact' },
      ],
    },
  ],
};
