import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { OpenStationsDocument, StationDocument, StationsDocument, type StationLineFragment, type StationQuery } from '@/api/generated';
import { useLatest } from '@/api/latest';
import { listPages } from '@/api/pages';
import { useView } from '@/shell/store';
import { useTime } from '@/time/store';

export type Station = NonNullable<StationQuery['station']>;

/** More stations than this are found on the map or by search, not by scrolling. */
const listed = 500;

/** The stations, and the one that somebody chose. */
export const useStations = defineStore('stations', () => {
  const view = useView();
  const time = useTime();

  const list = useLatest(listAll);
  const opening = useLatest(listOpening);
  const details = useLatest(async (signal, code: string) => (await ask(StationDocument, { code }, signal)).station);

  watch(() => view.station, (code) => {
    details.clear();
    if (code) void details.run(code);
  }, { immediate: true });
  watch(() => time.moment, (moment) => (moment ? opening.run(moment) : opening.clear()), { immediate: true });

  return {
    all: computed(() => list.result.value ?? []),
    loaded: computed(() => list.result.value !== null),
    listFailure: list.failure,
    load: () => Promise.all([list.run(), time.moment ? opening.run(time.moment) : undefined]),
    /** Whether each listed station is open at the chosen hour, by code; null where its hours don't tell. Empty for the whole day. */
    open: computed<ReadonlyMap<string, boolean | null>>(() => opening.result.value ?? new Map()),
    selected: details.result,
    selecting: details.loading,
    failure: details.failure,
    reload: () => (view.station ? details.run(view.station) : undefined),
  };
});

function listAll(signal: AbortSignal): Promise<StationLineFragment[]> {
  return listPages(listed, async (after) => (await ask(StationsDocument, { after }, signal)).stations);
}

async function listOpening(signal: AbortSignal, at: string): Promise<Map<string, boolean | null>> {
  const nodes = await listPages(listed, async (after) => (await ask(OpenStationsDocument, { at, after }, signal)).stations);
  return new Map(nodes.map(({ code, isOpen }) => [code, isOpen]));
}
