import type { Brand } from './brand.ts';

/** Our own drawing, steps up to a point of light, or the operator's mark. The link around it names it. */
export function WordMark({ brand }: { brand: Brand }) {
  if (brand.markSource) return <img className="nhsuk-header__organisation-logo" src={brand.markSource} height="40" alt={brand.markWords ?? ''} />;
  return (
    <svg className="wm-mark" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 36" width="44" height="36" focusable="false" aria-hidden="true">
      <path fill="none" stroke="currentcolor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" d="M3 32h9v-8h9v-8h9V8h5" />
      <circle cx="39" cy="6" r="4" className="wm-mark__light" />
    </svg>
  );
}
