import { useTimeoutFn } from '@vueuse/core';
import { ref, watch, type Ref } from 'vue';
import { useMap } from './useMap';

/** Without WebGL there never is a map to wait for. */
const patience = 10_000;

/** Whether the map has drawn all that it was asked for once; what can wait does not keep it waiting. */
export function useMapDrawn(): Readonly<Ref<boolean>> {
  const map = useMap();
  const drawn = ref(false);
  const done = () => (drawn.value = true);
  watch(map, (target) => {
    if (target?.areTilesLoaded()) done();
    else target?.once('idle', done);
  }, { immediate: true });
  useTimeoutFn(done, patience);
  return drawn;
}
