interface Holder {
  id: string;
  roles: readonly { role: string; programmeId: string | null }[];
}

/** The roles that somebody holds in a programme: those held everywhere count too. */
export const rolesIn = (me: Holder, programmeId: string): string[] => [
  ...new Set(me.roles.filter((held) => held.programmeId === null || held.programmeId === programmeId).map((held) => held.role)),
];

/** Whether somebody who holds these roles is among those who may. */
export const holdsOne = (mine: readonly string[], allowed: readonly string[]): boolean => allowed.some((role) => mine.includes(role));
