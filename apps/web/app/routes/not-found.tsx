/** Every address that leads nowhere. */
export const loader = (): never => {
  throw new Response('', { status: 404 });
};

export default function NotFound() {
  return null;
}
