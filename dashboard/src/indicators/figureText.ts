import { useI18n } from 'vue-i18n';
import type { Qualifier } from '@/api/types.generated';
import { useUnits } from '@/i18n/useUnits';

/** Figures as their sources put them: exact, "at least" (余, ≥) or "about" (约, ≈); unknown ones say so. */
export function useFigureText() {
  const units = useUnits();
  const { t } = useI18n();
  const number = (value: number) => (Number.isInteger(value) ? units.count(value) : units.decimal(value));
  return {
    text: (value: number | null, qualifier: Qualifier = 'EXACT') => (value === null ? t('app.unknown') : t(`indicators.qualifier.${qualifier}`, { n: number(value) })),
    /** With its sign; none for nothing. */
    signed: (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '±') + number(Math.abs(value)),
  };
}
