import type { LayerName } from '@/shell/permalink';
import type { SearchQuery } from './search.generated';

type Found = SearchQuery['search'][number];

/** What a text finds: a feature, or a city whose streets are loaded. */
export interface Hit extends Omit<Found, 'kind'> {
  kind: Found['kind'] | 'CITY';
}

const layers: Partial<Record<Hit['kind'], LayerName>> = {
  GRID: 'coverage', STATION: 'stations', ORGANIZATION: 'branches', ALLIANCE: 'alliances', MERCHANT: 'merchants', COURIER_ROUTE: 'routes',
};

/** The layer of the map that shows a hit. */
export function layerOf(hit: Pick<Hit, 'kind'>): LayerName | null {
  return layers[hit.kind] ?? null;
}

/** The key of the word for what a hit is, when there is one: a merchant's category is a word already. */
export function categoryKey({ kind, category }: Pick<Hit, 'kind' | 'category'>): string | null {
  switch (kind) {
    case 'STATION': return `station.kind.${category}`;
    case 'GRID': return `search.level.${category}`;
    case 'ORGANIZATION': return `search.organization.${category}`;
    case 'ALLIANCE': return `search.alliance.${category}`;
    case 'CASE': return `cases.kind.${category}`;
    default: return null;
  }
}

/** The cities whose names hold a text. */
export function citiesLike(text: string, cities: readonly { name: string; bounds: readonly number[] }[]): Hit[] {
  return cities.filter(({ name }) => name.toLocaleUpperCase().includes(text.toLocaleUpperCase()))
    .map(({ name, bounds }) => ({ kind: 'CITY', code: name, name, category: null, bounds: [...bounds] }));
}

/** The parts of a name, of which every second one is what was typed; of a hit by initials or code it is all one part. */
export function marked(name: string, text: string): string[] {
  const at = text ? name.toLocaleUpperCase().indexOf(text.toLocaleUpperCase()) : -1;
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at, at + text.length), name.slice(at + text.length)];
}
