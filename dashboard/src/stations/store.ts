import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { listPages } from '@/api/pages';
import { useView } from '@/shell/store';
import { StationDocument, StationsDocument, type StationLineFragment, type StationQuery } from './stations.generated';

export type Station = NonNullable<StationQuery['station']>;

/** More stations than this are found on the map or by search, not by scrolling. */
const listed = 500;

/** The stations, and the one that somebody chose. */
export const useStations = defineStore('stations', () => {
  const view = useView();

  const list = useLatest(listAll);
  const details = useLatest(async (signal, code: string) => (await ask(StationDocument, { code }, signal)).station);

  watch(() => view.station, (code) => {
    details.clear();
    if (code) void details.run(code);
  }, { immediate: true });

  return {
    all: computed(() => list.result.value ?? []),
    loaded: computed(() => list.result.value !== null),
    listFailure: list.failure,
    load: () => list.run(),
    selected: details.result,
    selecting: details.loading,
    failure: details.failure,
    reload: () => (view.station ? details.run(view.station) : undefined),
  };
});

function listAll(signal: AbortSignal): Promise<StationLineFragment[]> {
  return listPages(listed, async (after) => (await ask(StationsDocument, { after }, signal)).stations);
}
