import type { Route } from './+types/home';

export const meta: Route.MetaFunction = () => [{ title: 'Waymark' }];

export default function Home() {
  return <h1 className="nhsuk-heading-l">Waymark</h1>;
}
