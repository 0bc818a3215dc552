import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useCounted } from '@/i18n/useCounted';
import { useAreas } from '@/siting/problem/areas';
import type { BranchForm } from './form';

/** What a plan is called unless somebody names it: where, along what, how large; in the language of whoever asks. */
export function usePlanName(form: BranchForm): ComputedRef<string> {
  const areas = useAreas();
  const { t } = useI18n();
  const counted = useCounted();
  const size = () => (form.size === 'branches' ? counted('branches.number', form.amount) : counted(`branches.named.${form.size}`, form.amount));
  return computed(() => [areas.all.find(({ code }) => code === form.area)?.name, t(`branches.named.${form.basis}`), size()].filter(Boolean).join(' · '));
}
