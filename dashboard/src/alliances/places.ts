import { boundsOf, type Bounds } from '@/map/bounds';

/** A place that a list tells of. */
export interface ListedPlace {
  code: string;
  name: string;
  location: [number, number];
  kind: 'merchant' | 'station';
}

interface Located {
  code: string;
  name: string;
  location: { coordinates: [number, number] };
}

export const placeOf = ({ code, name, location }: Located, kind: ListedPlace['kind'] = 'merchant'): ListedPlace => ({ code, name, kind, location: location.coordinates });

/** Each place once: a merchant of several offers is one. */
export function distinct(places: readonly ListedPlace[]): ListedPlace[] {
  return [...new Map(places.map((place) => [place.code, place])).values()];
}

/** West, south, east, north around places; null without any. */
export const boundsOfPlaces = (places: readonly ListedPlace[]): Bounds | null => (places.length === 0 ? null : boundsOf(places.map(({ location }) => location)));
