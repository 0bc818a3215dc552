import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { useCoverage } from '@/coverage/store';
import { useView } from '@/shell/store';
import { useParam } from '@/shell/useParam';
import { useStations } from '@/stations/store';
import { documents, type EditError, type Read } from './documents';
import { forms } from './forms';
import { editedKinds, type EditedKind } from './editedKinds';
import { changed, cutShort, emptyValues, inputOf, lacking, namesOf, valuesOf, type Values } from './values';

/** What somebody else did to the feature meanwhile. */
export interface Conflict {
  version: number;
  actor: string;
  at: string;
  changedFields: string[];
}

/** The feature of any kind that is edited, or a new one. */
export const useEditor = defineStore('editor', () => {
  const view = useView();
  const kindParam = useParam('data.kind');
  const codeParam = useParam('data.code');
  const kind = computed<EditedKind>(() => editedKinds.find((one) => one === kindParam.value) ?? 'STATION');
  const fields = computed(() => forms[kind.value]);
  const values = ref<Values | null>(null);
  const before = shallowRef<Values>({});
  const version = ref<number | null>(null);
  const names = ref<Record<string, string>>({});
  const locked = shallowRef<string[]>([]);
  const errors = shallowRef<EditError[]>([]);
  const failure = shallowRef<Failure | null>(null);
  const conflict = shallowRef<Conflict | null>(null);
  const loading = ref(false);
  const saving = ref(false);
  const saved = ref<'saved' | 'deleted' | null>(null);

  const isNew = computed(() => version.value === null);
  const missing = computed(() => (values.value && isNew.value ? [...(String(values.value.code ?? '').trim() ? [] : ['code']), ...lacking(fields.value, values.value)] : []));
  const changes = computed(() => (values.value ? changed(fields.value, before.value, values.value) : []));

  function begin(given: Values = {}) {
    forget();
    values.value = { ...emptyValues(fields.value), ...given };
    before.value = emptyValues(fields.value);
    version.value = null;
  }

  function choose(code: string) {
    if (kind.value === 'STATION') view.selectStation(code);
    else codeParam.value = code;
  }

  async function open(code: string) {
    forget();
    loading.value = true;
    await guarded(async () => {
      const { feature } = await ask(documents[kind.value].read, { code });
      if (!feature) throw new Failure(code, 'NO_SUCH_FEATURE');
      take(feature);
    });
    loading.value = false;
  }

  const reopen = () => {
    const code = kind.value === 'STATION' ? view.station : codeParam.value;
    return code ? open(code) : undefined;
  };

  function take(feature: Read) {
    values.value = valuesOf(fields.value, feature);
    before.value = valuesOf(fields.value, feature);
    version.value = feature.version;
    names.value = { ...names.value, ...namesOf(fields.value, feature) };
    locked.value = cutShort(fields.value, feature);
  }

  function forget() {
    errors.value = [];
    failure.value = conflict.value = saved.value = null;
    values.value = null;
    locked.value = [];
  }

  async function save() {
    const form = values.value;
    if (!form) return;
    const { create, update } = documents[kind.value];
    const code = String(form.code).trim();
    await write(async () => {
      const { done } = isNew.value
        ? await ask(create, { input: { code, ...inputOf(fields.value, form, changed(fields.value, emptyValues(fields.value), form)) } })
        : await ask(update, { input: { code, version: version.value, ...inputOf(fields.value, form, changes.value) } });
      if (!(await accept(done.errors, code))) return;
      take(done.feature!);
      saved.value = 'saved';
      refresh();
      choose(code);
    });
  }

  async function remove() {
    const code = String(values.value?.code);
    await write(async () => {
      const { done } = await ask(documents[kind.value].remove, { input: { code, version: version.value! } });
      if (!(await accept(done.errors, code))) return;
      forget();
      saved.value = 'deleted';
      codeParam.value = null;
      if (kind.value === 'STATION') view.selectNothing();
      refresh();
    });
  }

  /** Whether there was no error; of a newer version it finds out who has made it. */
  async function accept(found: EditError[] | null, code: string): Promise<boolean> {
    errors.value = found ?? [];
    const stale = errors.value.find(({ __typename }) => __typename === 'StaleVersionError');
    if (stale) {
      const { feature } = await ask(documents[kind.value].read, { code });
      const [last] = feature?.history ?? [];
      if (feature && last) conflict.value = { version: feature.version, ...last };
    }
    return errors.value.length === 0;
  }

  /** Keeps what was typed and writes it over the newer version: only the fields that were changed here. */
  async function insist() {
    version.value = conflict.value!.version;
    conflict.value = null;
    await save();
  }

  function refresh() {
    if (kind.value !== 'STATION' && kind.value !== 'GRID') return;
    void useStations().load();
    void useCoverage().load();
  }

  async function write(action: () => Promise<unknown>) {
    saving.value = true;
    errors.value = [];
    conflict.value = saved.value = null;
    await guarded(action);
    saving.value = false;
  }

  async function guarded(action: () => Promise<unknown>) {
    failure.value = null;
    try {
      await action();
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
  }

  function setKind(one: EditedKind) {
    forget();
    kindParam.value = one === 'STATION' ? null : one;
    codeParam.value = null;
  }

  /** Opens what the address names, and makes a new feature where somebody has clicked. */
  watch([kind, codeParam, () => view.station, () => view.place] as const, ([now, code, station, place], old) => {
    const chosen = now === 'STATION' ? station : code;
    if (chosen && chosen === values.value?.code && version.value !== null) return;
    if (chosen && (chosen !== (old[0] === 'STATION' ? old[2] : old[1]) || !values.value)) return void open(chosen);
    if (chosen || !place || place === old[3]) return;
    const shape = fields.value.find((field) => field.type === 'shape' && field.shape === 'Point');
    if (!shape) return;
    const at = { [shape.name]: { type: 'Point', coordinates: place } };
    // A new place moves a new feature, and keeps what was typed of it.
    if (values.value && isNew.value) Object.assign(values.value, at);
    else if (now === 'STATION' || values.value) begin(at);
  }, { immediate: true });

  return {
    kind, fields, values, version, names, locked, errors, failure, conflict, loading, saving, saved, isNew, missing, changes, begin, choose, open, reopen, save, remove, insist, setKind,
  };
});
