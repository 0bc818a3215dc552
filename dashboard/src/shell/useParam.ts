import { computed, type WritableComputedRef } from 'vue';
import { useView } from './store';

/**
 * Something that a view keeps in the address, so that links and "back" bring it back; null when the address has none.
 * @param name like "siting.plan": the view's id, a dot, and its own word.
 */
export function useParam(name: `${string}.${string}`): WritableComputedRef<string | null> {
  const view = useView();
  return computed({
    get: () => view.params[name] ?? null,
    set(value) {
      const { [name]: _, ...others } = view.params;
      view.params = value === null || value === '' ? others : { ...others, [name]: value };
    },
  });
}
