/** Who asks and who answers for it, and not what for: two innovations of one organisation are not alike for that, and a person's name is nobody's to open. */
export const OF_OTHERS: readonly string[] = ['org-name', 'org-number', 'org-ods', 'safety-officer'];
