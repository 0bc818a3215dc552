import { useI18n } from 'vue-i18n';
import { type Remark, useReasons } from '@/reasons/useReasons';
import type { EditError } from './documents';
import { errorText } from './messages';

/** What went wrong with an edit, in the reader's language; what has no words yet in the API's own. */
export function useErrorText() {
  const { t, te } = useI18n();
  const { linesOf, ruleText } = useReasons();

  return (error: EditError): string => {
    const because = error.because as Remark['reasons'][number] | undefined;
    if (because) return linesOf({ reason: error.message, reasons: [because] }).join(' ');
    return (typeof error.rule === 'string' ? ruleText(error.rule) : null) ?? errorText(error, t, te);
  };
}
