import type { Map as MapLibre } from 'maplibre-gl';
import {
  AllianceChangedDocument, CourierRouteChangedDocument, DemandCellChangedDocument, GridChangedDocument, MerchantChangedDocument,
  OrganizationChangedDocument, PlanChangedDocument, StationChangedDocument, type TypedDocumentString,
} from '@/api/generated';
import { subscribe } from '@/api/subscription';

/** What of the page is made from a kind of feature. */
interface Followed {
  // Each document's answer has another shape; only that it came matters.
  document: TypedDocumentString<any, Record<string, never>>;
  source: string;
  /** Stores that are read again. */
  lists: readonly Listed[];
}

export type Listed = 'stations' | 'coverage' | 'plans';

const followed: readonly Followed[] = [
  { document: StationChangedDocument, source: 'stations', lists: ['stations', 'coverage'] },
  { document: GridChangedDocument, source: 'grids', lists: ['coverage'] },
  { document: DemandCellChangedDocument, source: 'demand', lists: ['coverage'] },
  { document: OrganizationChangedDocument, source: 'branches', lists: [] },
  { document: AllianceChangedDocument, source: 'alliances', lists: [] },
  { document: MerchantChangedDocument, source: 'merchants', lists: [] },
  { document: PlanChangedDocument, source: 'branch-plans', lists: ['plans'] },
  { document: CourierRouteChangedDocument, source: 'routes', lists: [] },
];

/**
 * Renews tiles and lists whenever features change, whoever changes them.
 * @param reload reads a list again.
 * @returns ends it.
 */
export function followChanges(map: MapLibre, reload: (list: Listed) => void): () => void {
  const stops = followed.map(({ document, source, lists }) => {
    const renew = gathered(() => {
      map.refreshTiles(source);
      lists.forEach(reload);
    });
    return subscribe(document, renew, renew);
  });
  return () => stops.forEach((stop) => stop());
}

/** An import tells of many changes at once; they are answered together. */
export function gathered(act: () => void, wait = 300): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      act();
    }, wait);
  };
}
