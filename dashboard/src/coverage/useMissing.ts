import { computed } from 'vue';
import { useNetworks } from '@/networks/store';
import { useCoverage } from './store';

export type Needed = 'network' | 'grids';

/**
 * What a view can't do without and the store doesn't have; null when it is all there, or nobody knows yet.
 * @param needed in the order in which somebody would import them.
 */
export function useMissing(...needed: Needed[]) {
  const networks = useNetworks();
  const coverage = useCoverage();
  const isMissing = (one: Needed) => (one === 'network' ? networks.loaded && networks.all.length === 0 : coverage.loaded && !coverage.failure && !coverage.district);
  return computed(() => needed.find(isMissing) ?? null);
}
