import type { Map as MapLibre } from 'maplibre-gl';
import type { Permission } from '@/access/permissions';
import type { TypedDocument } from '@/api/document';
import { subscribe } from '@/api/subscription';
import {
  AllianceChangedDocument, CourierRouteChangedDocument, DemandCellChangedDocument, GridChangedDocument, MerchantChangedDocument,
  OrganizationChangedDocument, PlanChangedDocument, StationChangedDocument,
} from './live.generated';

/** What of the page is made from a kind of feature. */
interface Followed {
  // Each document's answer has another shape; only that it came matters.
  document: TypedDocument<any, Record<string, never>>;
  source: string;
  /** What the API asks of whoever follows it. */
  needs: Permission;
  /** Stores that are read again. */
  lists: readonly Listed[];
}

export type Listed = 'stations' | 'coverage' | 'plans';

const followed: readonly Followed[] = [
  { document: StationChangedDocument, source: 'stations', needs: 'PUBLIC', lists: ['stations', 'coverage'] },
  { document: GridChangedDocument, source: 'grids', needs: 'READ', lists: ['coverage'] },
  { document: DemandCellChangedDocument, source: 'demand', needs: 'READ', lists: ['coverage'] },
  { document: OrganizationChangedDocument, source: 'branches', needs: 'READ', lists: [] },
  { document: AllianceChangedDocument, source: 'alliances', needs: 'READ', lists: [] },
  { document: MerchantChangedDocument, source: 'merchants', needs: 'PUBLIC', lists: [] },
  { document: PlanChangedDocument, source: 'branch-plans', needs: 'ANALYSE', lists: ['plans'] },
  { document: CourierRouteChangedDocument, source: 'routes', needs: 'READ', lists: [] },
];

/**
 * Renews tiles and lists whenever features change, whoever changes them, as far as the reader may see them.
 * @param may whether the reader has a permission.
 * @param reload reads a list again.
 * @returns ends it.
 */
export function followChanges(map: MapLibre, may: (permission: Permission) => boolean, reload: (list: Listed) => void): () => void {
  const stops = followed.filter(({ needs }) => may(needs)).map(({ document, source, lists }) => {
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
