import { watchDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { useView } from '@/shell/store';
import { useTime } from '@/time/store';
import { useStations } from '@/stations/store';
import { bandsWithin } from './bands';
import { ServiceCircleDocument, type ServiceCircleQuery } from './reach.generated';

export type ServiceCircle = ServiceCircleQuery['serviceCircle'];

/** The service circle of the selected station or place, with the bands inside it. */
export const useReach = defineStore('reach', () => {
  const view = useView();
  const stations = useStations();
  const time = useTime();

  const circles = useLatest((signal, at: [number, number]) => Promise.all(
    bandsWithin(view.minutes).map(async (minutes) =>
      (await ask(ServiceCircleDocument, { at, minutes, mode: view.mode, hour: time.hour, dayType: time.dayType }, signal)).serviceCircle)));

  const origin = computed<[number, number] | null>(() => view.place ?? stations.selected?.location.coordinates ?? null);
  const originText = computed(() => origin.value?.join() ?? '');

  const load = () => (origin.value ? circles.run(origin.value) : undefined);
  watchDebounced(() => [view.minutes, view.mode, time.hour, time.dayType], load, { debounce: 150 });
  // Another place starts afresh, so that the old circle never stands around a new place.
  watchDebounced(originText, () => (circles.clear(), load()), { debounce: 0, immediate: true });

  return {
    origin,
    /** The widest circle first. */
    circles: computed(() => circles.result.value ?? []),
    circle: computed(() => circles.result.value?.[0] ?? null),
    loading: circles.loading,
    failure: circles.failure,
    load,
  };
});
