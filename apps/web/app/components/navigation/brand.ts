/** Who offers this installation, from its BRAND_* settings. An operator with a licence may set a mark of its own. */
export type Brand = {
  name: string;
  /** The address of the operator's mark, 40 px high, instead of ours. */
  markSource?: string;
  /** What the operator's mark says, for those who do not see it. */
  markWords?: string;
  /** Whose service it is, for the footer. */
  owner?: string;
};
