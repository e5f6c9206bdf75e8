/** Who was considered for a proposal, and who was not: what is proved is proved of those considered. */
export interface LeftOut {
  considered: number;
  /** Beyond the most people that one proposal considers. */
  beyond: number;
  /** Free at an evaluation, but only in another role than the one in which they take part. */
  byRole: number;
}

/** Words behind a cause: nothing where everybody was considered. */
export const consideredWords = ({ considered, beyond, byRole }: LeftOut): string =>
  beyond + byRole === 0
    ? ''
    : `. This is said of those considered: ${considered} people${beyond > 0 ? `, without ${beyond} more who hold a role` : ''}${byRole > 0 ? `; ${byRole} of them are left out somewhere, since they are free there in another role only` : ''}`;
