import { useI18n } from 'vue-i18n';
import { useBecause } from '@/reasons/useBecause';
import { useReasons } from '@/reasons/useReasons';
import type { EditError } from './documents';
import { errorText } from './messages';

/** What went wrong with an edit, in the reader's language; what has no words yet in the API's own. */
export function useErrorText() {
  const { t, te } = useI18n();
  const { ruleText } = useReasons();
  const because = useBecause();

  return (error: EditError): string =>
    because({ message: error.message, data: error }) ?? (typeof error.rule === 'string' ? ruleText(error.rule) : null) ?? errorText(error, t, te);
}
