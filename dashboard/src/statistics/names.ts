import { useI18n } from 'vue-i18n';
import { useView } from '@/shell/store';
import { countedMeasures, keyOf, measureOf, reportedWord } from './measures';
import type { PivotColumn } from './pivot';
import { useStatistics } from './store';

/** What measures, categories and periods are called in the language of the page. */
export function useNames() {
  const view = useView();
  const statistics = useStatistics();
  const { t, te } = useI18n();

  function wordName(word: string): string {
    const key = keyOf(word);
    if (key === null) return t(`statistics.measure.${word}`);
    const kind = statistics.kinds.find((one) => one.key === key);
    return kind ? ((view.language === 'en' ? kind.nameEn : null) ?? kind.nameZh) : key;
  }

  function columnName({ measure, category, periodStart }: PivotColumn): string {
    const word = [...countedMeasures, ...statistics.kinds.map(({ key }) => reportedWord(key))].find((one) => measureOf(one, statistics.level) === measure);
    return [word ? wordName(word) : measure, measure.includes(' by=') ? categoryName(category) : '', periodStart ? periodName(periodStart) : ''].filter(Boolean).join(' · ');
  }

  function categoryName(category: string | null): string {
    if (category === null) return t('app.unknown');
    const key = ['statistics.category', 'station.kind', 'cases.status', 'search.organization'].find((room) => te(`${room}.${category}`));
    return key ? t(`${key}.${category}`) : category;
  }

  function periodName(start: string): string {
    const [year, month] = start.split('-').map(Number) as [number, number];
    if (statistics.period === 'YEAR') return t('statistics.year', { year });
    if (statistics.period === 'QUARTER') return t('statistics.quarter', { year, quarter: Math.ceil(month / 3) });
    return t('statistics.month', { year, month });
  }

  return { wordName, columnName };
}
