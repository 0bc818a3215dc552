import { computed, type ComputedRef } from 'vue';
import { useCoverage } from '@/coverage/store';
import type { Bounds } from '@/networks/bounds';
import { useNetworks } from '@/networks/store';
import { useView } from '@/shell/store';
import type { Camera } from '@/shell/permalink';

/** Where the map opens. */
export interface FirstView {
  /** What the link says; null when it says nothing. */
  camera: Camera | null;
  /** The first district, or city; null when there is none, or nobody can tell. */
  bounds: Bounds | null;
}

/** Null until it is known: a map that opened elsewhere would fetch what nobody looks at. */
export function useFirstView(): ComputedRef<FirstView | null> {
  const view = useView();
  const networks = useNetworks();
  const coverage = useCoverage();
  const answered = computed(() => (networks.loaded || networks.failure !== null) && (coverage.loaded || coverage.failure !== null));
  return computed(() => {
    if (view.camera) return { camera: view.camera, bounds: null };
    return answered.value ? { camera: null, bounds: ((coverage.district?.grid.bounds ?? networks.current?.bounds) as Bounds | undefined) ?? null } : null;
  });
}
