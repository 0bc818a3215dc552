import { defineStore } from 'pinia';
import { computed, reactive, ref, toRefs, watch } from 'vue';
import { changedFields, isStep } from './history';
import { fromHash, toHash, type Language, type ViewState } from './permalink';

/** What the page shows, kept in step with the address so that every link reopens it and "back" undoes. */
export const useView = defineStore('view', () => {
  const state = reactive(fromHash(location.hash));
  if (history.state === null) history.replaceState({ step: 0 }, '');
  const spoken = ref<Language>(state.language);
  const step = ref(stepOfEntry());
  const lastStep = ref(step.value);
  let before = copyOf(state);
  let lastChanged: (keyof ViewState)[] = [];

  watch(state, () => {
    const after = copyOf(state);
    if (toHash(after) === toHash(before)) return;
    if (isStep(before, after, lastChanged)) {
      lastStep.value = ++step.value;
      history.pushState({ step: step.value }, '', toHash(after));
    } else history.replaceState({ step: step.value }, '', toHash(after));
    const changed = changedFields(before, after).filter((field) => field !== 'camera');
    // Looking around does not end a movement of the slider.
    if (changed.length > 0) lastChanged = changed;
    before = after;
  }, { deep: true });

  // Back, forward, and a link that somebody pasted into the address.
  function readAddress() {
    if (history.state === null) history.replaceState({ step: step.value + 1 }, '');
    step.value = stepOfEntry();
    lastStep.value = Math.max(lastStep.value, step.value);
    lastChanged = [];
    before = fromHash(location.hash);
    Object.assign(state, copyOf(before));
  }
  window.addEventListener('popstate', readAddress);
  window.addEventListener('hashchange', readAddress);

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

  return {
    ...toRefs(state),
    /** The language of the words on the page; another one takes its place as soon as its words are there. */
    language: computed({ get: () => spoken.value, set: (language) => (state.language = language) }),
    /** The language that somebody asked for. */
    wantedLanguage: computed(() => state.language),
    /** Says that the words of a language are there. */
    speak: (language: Language) => (spoken.value = language),
    selectStation,
    selectPlace,
    selectNothing,
    canUndo: computed(() => step.value > 0),
    canRedo: computed(() => step.value < lastStep.value),
    undo: () => history.back(),
    redo: () => history.forward(),
  };
});

function stepOfEntry(): number {
  return (history.state as { step?: number } | null)?.step ?? 0;
}

function copyOf(state: ViewState): ViewState {
  return JSON.parse(JSON.stringify(state)) as ViewState;
}
