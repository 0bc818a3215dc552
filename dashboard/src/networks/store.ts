import { defineStore } from 'pinia';
import { computed } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { useView } from '@/shell/store';
import { contains, type Bounds } from './bounds';
import { NetworksDocument, type NetworksQuery } from './networks.generated';

export type CityNetwork = NetworksQuery['networks'][number];

/** The cities whose streets are loaded, and the one that the map looks at. */
export const useNetworks = defineStore('networks', () => {
  const view = useView();
  const networks = useLatest(async (signal) => (await ask(NetworksDocument, {}, signal)).networks);

  const all = computed(() => networks.result.value ?? []);

  const current = computed<CityNetwork | null>(() => {
    const centre = view.camera?.centre;
    const here = centre && all.value.find((network) => contains(boundsOf(network), centre));
    return here ?? (centre ? null : all.value[0] ?? null);
  });

  return { all, current, loaded: computed(() => networks.result.value !== null), failure: networks.failure, load: networks.run };
});

export function boundsOf(network: CityNetwork): Bounds {
  return network.bounds as Bounds;
}
