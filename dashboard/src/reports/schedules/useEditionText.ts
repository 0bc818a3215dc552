import { useI18n } from 'vue-i18n';
import { useFigureText } from '@/indicators/figureText';
import { useView } from '@/shell/store';
import { reportedKey } from './figures';

/** A kind of reported figures, by its key. */
export interface ReportedKind {
  key: string;
  nameZh: string;
  nameEn: string | null;
}

/** What an edition's figures are called and how they are written; unknown ones say so. */
export function useEditionText() {
  const view = useView();
  const { t, te } = useI18n();
  const figure = useFigureText();
  return {
    /** @param kinds those that names of reported figures are taken from; others go by their key. */
    nameOf(name: string, kinds: readonly ReportedKind[]): string {
      const key = reportedKey(name);
      if (key === null) return te(`reports.schedule.figure.${name}`) ? t(`reports.schedule.figure.${name}`) : name;
      const kind = kinds.find((one) => one.key === key);
      return t('reports.schedule.reported', { name: kind ? ((view.language === 'en' ? kind.nameEn : null) ?? kind.nameZh) : key });
    },
    valueOf: (value: number | null) => figure.text(value),
    differenceOf: (difference: number | null) => (difference === null ? t('app.unknown') : figure.signed(difference)),
  };
}
