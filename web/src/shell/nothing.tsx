import { Link } from '@tanstack/react-router';

/** A path that leads nowhere. */
export function Nothing() {
  return (
    <section className="plain-page">
      <h1>There is nothing at this address</h1>
      <p>
        A claim's link holds as long as its passage stands. <Link to="/">Go to the board</Link>.
      </p>
    </section>
  );
}
