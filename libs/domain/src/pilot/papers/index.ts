export { isSitePaper, SITE_PAPERS } from './site-papers.ts';
