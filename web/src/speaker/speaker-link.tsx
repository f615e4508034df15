import { Link } from '@tanstack/react-router';
import type { SpeakerPlace } from '../lib/speaker-place.ts';

interface Props {
  readonly name: string;
  /** Null where the text names nobody: there is no page then. */
  readonly place: SpeakerPlace | null;
  /** Makes it a row that j and k walk to. */
  readonly row?: string;
}

/** A speaker's name, which opens the speaker's page. */
export function SpeakerLink({ name, place, row }: Props) {
  if (place === null) return <bdi className="who">{name}</bdi>;
  const rest = { className: 'who', ...(row !== undefined && { 'data-row': row }) };
  const { report } = place;
  return place.to === 'outlet' ? (
    <Link to="/speakers/outlet/$report" params={{ report }} {...rest}>
      <bdi>{name}</bdi>
    </Link>
  ) : (
    <Link to="/speakers/at/$report/$start" params={{ report, start: place.start }} {...rest}>
      <bdi>{name}</bdi>
    </Link>
  );
}
