/** The choice of what a proposal shall be solved for: anew, on its page, and of a new one, for all stages that wait. */
export const [ANEW, NEW] = ['anew', 'new'] as const;
