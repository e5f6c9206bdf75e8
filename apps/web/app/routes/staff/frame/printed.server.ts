/** What a page on paper says of itself: its address, and when it was read. */
export interface Printed {
  address: string;
  at: string;
}

/** Of the page that was asked for, with what was chosen on it, and without what was said once of a form. */
export const printedFrom = (request: Request, now = new Date()): Printed => {
  const { origin, pathname, searchParams } = new URL(request.url);
  for (const once of ['done', 'sent']) searchParams.delete(once);
  const query = searchParams.toString();
  return { address: `${origin}${pathname.replace(/\.data$/, '')}${query ? `?${query}` : ''}`, at: now.toISOString() };
};
