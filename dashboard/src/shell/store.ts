import { defineStore } from 'pinia';
import { reactive, toRefs, watch } from 'vue';
import { fromHash, toHash } from './permalink';

/** What the page shows, kept in step with the address so that every link reopens it. */
export const useView = defineStore('view', () => {
  const state = reactive(fromHash(location.hash));
  watch(state, () => history.replaceState(history.state, '', toHash(state)), { deep: true });
  window.addEventListener('hashchange', () => Object.assign(state, fromHash(location.hash)));

  function selectStation(code: string) {
    state.station = code;
    state.place = null;
  }

  function selectPlace(place: [number, number]) {
    state.station = null;
    state.place = place;
  }

  function selectNothing() {
    state.station = null;
    state.place = null;
  }

  return { ...toRefs(state), selectStation, selectPlace, selectNothing };
});
