/** Words of archiving an innovation, and of taking it out again. */
export const ARCHIVE = {
  title: 'Archive this innovation',
  archivedOn: (when: string): string => `Archived on ${when}`,
  heading: 'Archived',
  headingText: 'You can read these. Nothing of them changes until their owner restores them.',
  restore: 'Restore this innovation',
  archiving: {
    title: 'Archive this innovation?',
    points: [
      'It moves to “Archived” on the page of your innovations.',
      'Your team can read it. Nobody can change it, send it, or join the team.',
      'Invitations to the team that nobody has answered are withdrawn.',
      'Nothing is deleted, and the people who evaluate are not told. You can restore it whenever you want.',
    ],
    confirm: 'Archive',
    keep: 'Keep it as it is',
  },
  restoring: {
    title: 'Restore this innovation?',
    points: ['It moves back among your innovations, with all its answers, files and people.', 'Your team can change it again. Whoever was invited and had not answered has to be invited again.'],
    confirm: 'Restore',
    keep: 'Leave it in the archive',
  },
} as const;
