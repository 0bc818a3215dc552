import type { LayerName } from '@/shell/permalink';
import type { SearchHit } from './store';

const layers: Partial<Record<SearchHit['kind'], LayerName>> = {
  GRID: 'coverage', STATION: 'stations', ORGANIZATION: 'branches', ALLIANCE: 'alliances', MERCHANT: 'merchants', COURIER_ROUTE: 'routes',
};

/** The layer of the map that shows a hit. */
export function layerOf(hit: Pick<SearchHit, 'kind'>): LayerName | null {
  return layers[hit.kind] ?? null;
}

/** The key of the word for what a hit is, when there is one: a merchant's category is a word already. */
export function categoryKey({ kind, category }: Pick<SearchHit, 'kind' | 'category'>): string | null {
  switch (kind) {
    case 'STATION': return `station.kind.${category}`;
    case 'GRID': return `search.level.${category}`;
    case 'ORGANIZATION': return `search.organization.${category}`;
    case 'ALLIANCE': return `search.alliance.${category}`;
    default: return null;
  }
}

/** The parts of a name, of which every second one is what was typed; of a hit by initials or code it is all one part. */
export function marked(name: string, text: string): string[] {
  const at = text ? name.toLocaleUpperCase().indexOf(text.toLocaleUpperCase()) : -1;
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at, at + text.length), name.slice(at + text.length)];
}
