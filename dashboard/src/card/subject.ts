import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { editedKinds, type EditedKind } from '@/editing/editedKinds';
import { useView } from '@/shell/store';
import { useParam } from '@/shell/useParam';

/** The feature that the card on the map tells of. */
export interface Subject {
  kind: EditedKind;
  code: string;
}

/** Which feature has its card on the map; the address keeps it. Stations and places have a card of their own, and there is one card at a time. */
export const useSubject = defineStore('card', () => {
  const view = useView();
  const param = useParam('card.feature');
  const subject = computed(() => subjectIn(param.value));

  function choose(kind: EditedKind, code: string) {
    if (kind === 'STATION') return view.selectStation(code);
    view.selectNothing();
    param.value = `${kind}/${code}`;
  }

  watch(() => view.station ?? view.place, (place) => {
    if (place) param.value = null;
  });

  return { subject, choose, close: () => (param.value = null) };
});

/** The subject that "MERCHANT/M-1" names; null for what names none. */
export function subjectIn(text: string | null): Subject | null {
  const at = text?.indexOf('/') ?? -1;
  const kind = editedKinds.find((one) => one === text?.slice(0, at));
  const code = text?.slice(at + 1);
  return kind && code ? { kind, code } : null;
}
