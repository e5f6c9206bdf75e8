/** Words about who of the team writes in a draft at the moment. */
export const PRESENCE = {
  editing: (name: string, since: string): string => `${name} is editing this now. They saved at ${since}.`,
} as const;
