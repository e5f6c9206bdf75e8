/** Leave of a team that reviewers practise on a submission of theirs. */
export const PRACTICE = {
  title: 'Let reviewers practise on this submission',
  lead: 'Reviewers learn best on real submissions. If you agree, an administrator may make yours into an exercise: people who review for this programme score it before they score real ones. Nobody is judged by it. It changes nothing about your evaluation, its outcome or later ones.',
  shownTitle: 'What they read',
  shown: [
    'Only the answers below: those that are not in confidence, as you sent them.',
    'No documents, no names of people, no contact details, and not the name of your organisation. We take known names, addresses, links and telephone numbers out of your words; look whether others stand in them.',
    'No scores, reviews or decisions about it.',
  ],
  notShownTitle: 'Who does not',
  notShown: 'Nobody of your team or organisation, nobody who reviewed it or sat on its panel, and nobody with a conflict of interest that is declared or recorded.',
  backTitle: 'You can take it back',
  back: 'At any time, and without a reason. From then on its answers are shown to nobody. Reviewers who did the exercise keep their scores, and no words. It ends by itself when you send something of this innovation again, appeal, or archive it.',
  since: (when: string): string => `Reviewers may practise on this submission since ${when}.`,
  notYet: 'You can agree once nothing of this innovation is running, you know how it ended, and you can appeal no more.',
  owner: 'The owner of this innovation can agree, and take it back.',
  give: 'Let reviewers practise on it',
  takeBack: 'Take it back',
  answers: 'The answers that they read',
  nothingSent: 'Nothing was sent of this innovation.',
  done: {
    given: 'Reviewers may practise on this submission. You can take this back at any time.',
    ended: 'Reviewers practise on this submission no longer. Its answers are shown to none of them.',
  } as Readonly<Record<string, string>>,
} as const;
