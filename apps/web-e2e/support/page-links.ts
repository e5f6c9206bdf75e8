const LINK = /<a\b[^>]*\bhref="(\/[^"#]*)/g;

/** Files to download, ways out, and pages for visitors. */
const NOT_FOLLOWED = /^\/portfolio\/[^/]+\/table|\/(file|download|export)s?(\/|$|\?)|\.(atom|csv|ics|json|pdf|txt)($|\?)|^\/(sign-in|sign-out|graphql|local-provider|uploads|accessibility|privacy|cookies|contact)/;

/** Where the links of a page lead inside the product, by its HTML. */
export const linksIn = (html: string): string[] => [...html.matchAll(LINK)].map(([, link]) => link!.replaceAll('&amp;', '&')).filter((link) => !NOT_FOLLOWED.test(link));
