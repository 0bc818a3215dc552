import { useI18n } from 'vue-i18n';
import { useUnits } from './useUnits';

/**
 * Sentences with a count in them, {n}, in the number that the language asks for: "1 route", "2 routes".
 * @returns takes the sentence's key, the count, and what else the sentence names.
 */
export function useCounted() {
  const { t } = useI18n();
  const units = useUnits();
  return (key: string, n: number, others: Record<string, string> = {}): string => t(key, { n: units.count(n), ...others }, n);
}
