import { Card } from '../../components/content/card.tsx';
import { InsetText } from '../../components/content/inset-text.tsx';
import { ButtonLink } from '../../components/form/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useService } from '../../root.tsx';
import { HOME } from '../../texts/home.ts';

/** What Waymark is, for whoever is not signed in. */
export const StartPage = ({ demonstration }: { demonstration: boolean }) => {
  const service = useService();
  return (
    <>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading size="xl">{service}</PageHeading>
          <p className="nhsuk-lede-text">{HOME.lead(service)}</p>
          <ButtonLink href="/sign-in">{HOME.signIn}</ButtonLink>
          {demonstration ? (
            <InsetText>
              <p>{HOME.demonstration}</p>
            </InsetText>
          ) : null}
        </div>
      </div>
      <h2 className="nhsuk-heading-m">
        <a href="/register">{HOME.register}</a>
      </h2>
      <p>{HOME.registerMore}</p>
      <h2 className="nhsuk-heading-m">{HOME.whoFor}</h2>
      <ul className="nhsuk-grid-row nhsuk-card-group">
        {HOME.parts.map(({ title, text }) => (
          <li key={title} className="nhsuk-grid-column-one-half nhsuk-card-group__item">
            <Card heading={title} headingLevel={3} headingSize="s">
              <p>{text}</p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
};
