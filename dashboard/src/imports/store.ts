import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { ask, askWithFile } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { follow } from '@/api/subscription';
import type { CoordinateSystem, ImportKind, TextEncoding } from '@/api/types.generated';
import {
  CancelImportDocument, ImportChangedDocument, PreviewImportDocument, StartImportDocument, type ImportJobFragment, type ImportPreviewFragment,
} from './imports.generated';
import { mostBytes } from './kinds';
import { assign, hasPositions, mappingOf, missing, missingKeys, proposed, type Meanings } from './mapping';

/** A file on its way into the store: chosen, looked at, mapped, checked, imported. */
export const useImport = defineStore('import', () => {
  const kind = ref<ImportKind>('STATIONS');
  const file = shallowRef<File | null>(null);
  const preview = shallowRef<ImportPreviewFragment | null>(null);
  const meanings = ref<Meanings>([]);
  const system = ref<CoordinateSystem | number | null>(null);
  const encoding = ref<TextEncoding | null>(null);
  const layer = ref<string | null>(null);
  const layers = shallowRef<string[]>([]);
  const job = shallowRef<ImportJobFragment | null>(null);
  const dryRun = ref(false);
  const failure = shallowRef<Failure | null>(null);
  const busy = ref(false);

  const needsSystem = computed(() => preview.value !== null && preview.value.system === null && hasPositions(preview.value, meanings.value));
  const lacking = computed(() => (preview.value ? missing(preview.value, meanings.value) : []));
  const ready = computed(() => preview.value !== null && missingKeys(preview.value, meanings.value).length === 0 && (!needsSystem.value || system.value !== null));
  const running = computed(() => job.value?.state === 'QUEUED' || job.value?.state === 'RUNNING');
  const report = computed(() => job.value?.import ?? null);

  async function choose(chosen: File) {
    reset();
    file.value = chosen;
    if (chosen.size > mostBytes) failure.value = new Failure('', 'FILE_TOO_LARGE', { bytes: chosen.size });
    else await look(true);
  }

  /** Looks into the file, which is sent but once. */
  async function look(anew = false) {
    const chosen = file.value;
    if (!chosen) return;
    const input = { kind: kind.value, layer: layer.value, encoding: encoding.value };
    job.value = null;
    await guarded(async () => {
      const upload = anew ? null : preview.value?.upload;
      const { previewFeatureImport } = upload
        ? await ask(PreviewImportDocument, { input: { ...input, upload } })
        : await askWithFile(PreviewImportDocument, { input }, chosen);
      raise(previewFeatureImport.errors?.[0]);
      preview.value = previewFeatureImport.featureImportPreview;
      meanings.value = proposed(preview.value!);
    });
  }

  function mean(place: number, name: string | null) {
    meanings.value = assign(meanings.value, place, name);
    job.value = null;
  }

  async function start(onlyCheck: boolean) {
    const from = preview.value;
    if (!from) return;
    dryRun.value = onlyCheck;
    job.value = null;
    await guarded(async () => {
      const { startFeatureImport } = await ask(StartImportDocument, {
        input: {
          kind: kind.value, upload: from.upload, layer: layer.value, encoding: encoding.value, mapping: mappingOf(from, meanings.value), dryRun: onlyCheck,
          ...(typeof system.value === 'number' ? { epsg: system.value } : { coordinateSystem: system.value }),
        },
      });
      raise(startFeatureImport.errors?.[0]);
      job.value = startFeatureImport.job;
      await follow(ImportChangedDocument, { id: job.value!.id }, ({ jobChanged }) => (job.value = jobChanged), new AbortController().signal);
      if (job.value?.state === 'FAILED') throw new Failure(job.value.error ?? '', 'IMPORT_FAILED');
    });
  }

  async function cancel() {
    const id = job.value?.id;
    if (id) await ask(CancelImportDocument, { id });
  }

  function reset() {
    file.value = preview.value = job.value = failure.value = layer.value = encoding.value = system.value = null;
    layers.value = [];
    meanings.value = [];
  }

  function raise(error: { __typename?: string; message?: string; layers?: string[] } | undefined) {
    if (!error) return;
    if (error.layers) layers.value = error.layers;
    throw new Failure(error.message ?? '', error.__typename ?? 'UNKNOWN', { ...error });
  }

  async function guarded(action: () => Promise<unknown>) {
    busy.value = true;
    failure.value = null;
    try {
      await action();
    } catch (error) {
      failure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
    busy.value = false;
  }

  return {
    kind, file, preview, meanings, system, encoding, layer, layers, job, dryRun, failure, busy, needsSystem, lacking, ready, running, report, choose, look, mean, start, cancel, reset,
  };
});
