import { PageHeading } from '../../components/page-heading.tsx';
import { readBrand } from '../../shell/brand.server.ts';
import { CONTACT } from '../../texts/legal.ts';
import { titled } from '../../shell/title.ts';
import type { Route } from './+types/contact';

/** Where an operator says how they are reached; until then the office is named and nothing is made up. */
export const loader = () => ({ owner: readBrand().owner, contact: process.env['BRAND_CONTACT'] ?? null });

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, CONTACT.title)];

export default function Contact({ loaderData: { owner, contact } }: Route.ComponentProps) {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageHeading>{CONTACT.title}</PageHeading>
        <p>{CONTACT.lead}</p>
        <h2 className="nhsuk-heading-m">{CONTACT.who}</h2>
        <p>
          {owner}
          {contact ? `: ${contact}` : ''}
        </p>
        <h2 className="nhsuk-heading-m">{CONTACT.have}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {CONTACT.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{CONTACT.never}</p>
      </div>
    </div>
  );
}
