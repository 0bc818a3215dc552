import { defineStore } from 'pinia';
import { computed, reactive, shallowRef, watch } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { CreateStationDocument, StationToEditDocument, UpdateStationDocument } from '@/api/generated';
import { useCoverage } from '@/coverage/store';
import { useView } from '@/shell/store';
import { useStations } from '@/stations/store';
import { formOf, inputOf, newStation, updateOf, type StationForm } from './station';

/** The station that is edited: the one that is chosen on the map, or a new one at the place that is. */
export const useStationEditor = defineStore('station-editor', () => {
  const view = useView();
  const stations = useStations();
  const coverage = useCoverage();
  const form = reactive<StationForm>(newStation(null));
  const failure = shallowRef<Failure | null>(null);
  const saving = shallowRef(false);
  const saved = shallowRef<string | null>(null);
  const loading = shallowRef(false);

  async function open(code: string | null, place: [number, number] | null) {
    failure.value = null;
    if (place) {
      // A new place moves a new station, and keeps what was typed of it.
      if (form.version === null) form.place = place;
      else Object.assign(form, newStation(place));
      saved.value = null;
    }
    if (!code || code === saved.value) return;
    saved.value = null;
    loading.value = true;
    await guarded(async () => {
      const { station } = await ask(StationToEditDocument, { code });
      if (station && view.station === code) Object.assign(form, formOf(station));
    });
    loading.value = false;
  }
  watch(() => [view.station, view.place] as const, ([code, place]) => open(code, place), { immediate: true });

  async function save() {
    const { place, version } = form;
    if (!place) return;
    saving.value = true;
    failure.value = null;
    await guarded(async () => {
      const { station, errors } = version === null
        ? (await ask(CreateStationDocument, { input: inputOf({ ...form, place }) })).createStation
        : (await ask(UpdateStationDocument, { input: updateOf({ ...form, place }, version) })).updateStation;
      const [error] = errors ?? [];
      if (error || !station) throw new Failure(error?.message ?? '', error?.__typename ?? 'UNKNOWN', { ...error });
      Object.assign(form, formOf(station));
      saved.value = station.code;
      view.selectStation(station.code);
      void stations.load();
      void coverage.load();
    });
    saving.value = false;
  }

  async function guarded(action: () => Promise<unknown>) {
    try {
      await action();
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
  }

  return { form, failure, saving, saved, loading, save, isOpen: computed(() => form.place !== null && (view.station !== null || view.place !== null)) };
});
