import { computed, type ComputedRef } from 'vue';
import { useView } from '@/shell/store';
import { palettes, type Palette } from './style/palette';

/** The colours of the map in the page's theme, for signs beside it. */
export function usePalette(): ComputedRef<Palette> {
  const view = useView();
  return computed(() => palettes[view.theme]);
}
