import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useCounted } from '@/i18n/useCounted';
import { useUnits } from '@/i18n/useUnits';
import { useAreas } from './areas';
import { hasLimit, isOfRoutes, type ProblemForm } from './brief';

/** What a plan is called unless somebody names it: where, how many, within what; in the language of whoever asks. */
export function usePlanName(form: ProblemForm): ComputedRef<string> {
  const areas = useAreas();
  const { t } = useI18n();
  const units = useUnits();
  const counted = useCounted();

  const size = () => {
    if (form.objective === 'SET_COVER') return t('siting.named.share', { share: units.percent(form.percent / 100) });
    return form.stations === null ? null : counted('siting.named.stations', form.stations);
  };
  const limit = () => {
    if (isOfRoutes(form)) return t('siting.named.detour', { n: units.decimal(form.detourMinutes) });
    return hasLimit(form.objective) ? t('minutes.value', { n: form.minutes }) : t(`siting.objective.${form.objective}`);
  };
  return computed(() => [areas.all.find(({ code }) => code === form.area)?.name ?? form.area, size(), limit()].filter(Boolean).join(' · '));
}
