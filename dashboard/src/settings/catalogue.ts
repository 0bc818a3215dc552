import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { ask } from '@/api/client';
import { ConnectionFailure, Failure } from '@/api/failure';
import { useLatest } from '@/api/latest';
import { AddServiceDocument, CatalogueDocument, RenameServiceDocument, type CatalogueQuery } from './settings.generated';

export type Service = CatalogueQuery['services'][number];

interface Outcome {
  errors: readonly { __typename: string; message: string }[] | null;
}

/** The services that stations may offer. */
export const useCatalogue = defineStore('catalogue', () => {
  const list = useLatest(async (signal) => (await ask(CatalogueDocument, {}, signal)).services);
  const saveFailure = shallowRef<Failure | null>(null);
  const saving = shallowRef(false);

  /** Whether it is saved; otherwise saveFailure says why not. */
  async function save(write: () => Promise<Outcome>): Promise<boolean> {
    saving.value = true;
    saveFailure.value = null;
    try {
      const [error] = (await write()).errors ?? [];
      if (error) throw new Failure(error.message, error.__typename);
      await list.run();
    } catch (error) {
      saveFailure.value = error instanceof Failure ? error : new ConnectionFailure(String(error));
    }
    saving.value = false;
    return saveFailure.value === null;
  }

  return {
    services: computed(() => list.result.value ?? []),
    loaded: computed(() => list.result.value !== null),
    failure: list.failure,
    saveFailure, saving,
    load: async () => (list.result.value ? undefined : list.run()),
    reload: list.run,
    rename: ({ code, version }: Service, nameZh: string, nameEn: string) =>
      save(async () => (await ask(RenameServiceDocument, { code, version, nameZh, nameEn })).updateService),
    add: (code: string, nameZh: string, nameEn: string) => save(async () => (await ask(AddServiceDocument, { code, nameZh, nameEn })).createService),
  };
});
