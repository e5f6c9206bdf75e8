interface Standing {
  cast: number;
  needed: number;
  organisations: number;
  organisationsNeeded: number;
}

/** How the votes of a panel stand beside its quorum, in words. */
export const VOTED = {
  label: 'Votes',
  line: ({ cast, needed, organisations, organisationsNeeded }: Standing): string => `${cast} of ${needed}${organisationsNeeded > 0 ? `, from ${organisations} of ${organisationsNeeded} ${organisationsNeeded === 1 ? 'organisation' : 'organisations'}` : ''}`,
  enough: 'Quorum reached',
  lacking: ({ cast, needed, organisations, organisationsNeeded }: Standing & { enough: boolean }): string => {
    const [votes, from] = [needed - cast, organisationsNeeded - organisations];
    return `Lacking: ${[...(votes > 0 ? [`${votes} more ${votes === 1 ? 'vote' : 'votes'}`] : []), ...(from > 0 ? [`votes from ${from} more ${from === 1 ? 'organisation' : 'organisations'}`] : [])].join(', and ')}`;
  },
  note: 'Votes of members who stepped back or have a conflict of interest do not count. A member who abstains counts.',
} as const;
