import { useI18n } from 'vue-i18n';
import type { SitingObjective, SitingPeople } from '@/api/types.generated';
import { useCounted } from '@/i18n/useCounted';
import { useUnits } from '@/i18n/useUnits';
import { useView } from '@/shell/store';
import { atMost } from './plan/words';

/** Figures of a plan in the unit that its objective counts in; what isn't known is said so, and never shown as 0. */
export function useAmounts(objective: () => SitingObjective, people: () => SitingPeople) {
  const view = useView();
  const units = useUnits();
  const counted = useCounted();
  const { t } = useI18n();

  const ofPeople = (value: number | null) => (value === null ? t('app.unknown') : counted(`siting.amount.${people()}`, value));

  function amount(value: number | null): string {
    if (value === null) return t('app.unknown');
    if (objective() === 'P_MEDIAN' || objective() === 'P_CENTER') return t('siting.amount.minutes', { n: units.decimal(value) });
    return objective() === 'SET_COVER' ? t('siting.amount.cost', { n: units.decimal(value) }, value) : ofPeople(value);
  }

  return {
    amount,
    people: ofPeople,
    atMost: (share: number) => atMost(share, view.language),
    signed: (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${units.count(Math.abs(value))}`,
  };
}
