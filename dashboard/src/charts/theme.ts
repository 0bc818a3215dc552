import { computed, type ComputedRef } from 'vue';
import { useView } from '@/shell/store';

/** The page's colours for charts, which are drawn without its style sheet. */
export interface ChartColours {
  ink: string;
  quiet: string;
  line: string;
  paper: string;
  accent: string;
  good: string;
  warn: string;
  bar: string;
  uncovered: string;
  /** Not a colour: labels are measured in the page's font. */
  font: string;
}

const names: Record<keyof ChartColours, string> = {
  ink: '--ink', quiet: '--ink-2', line: '--line', paper: '--paper', accent: '--accent', good: '--covered', warn: '--gap', bar: '--bar', uncovered: '--uncovered', font: '--font',
};

/** Read anew whenever the page changes its theme. */
export function useChartColours(): ComputedRef<ChartColours> {
  const view = useView();
  return computed(() => {
    void view.theme;
    const style = getComputedStyle(document.documentElement);
    return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, style.getPropertyValue(name).trim()])) as unknown as ChartColours;
  });
}

/** What every chart looks like unless it says otherwise. */
export function chartTheme({ ink, quiet, line, paper, accent, good, warn, font }: ChartColours) {
  const axis = { axisLine: { lineStyle: { color: line } }, axisTick: { lineStyle: { color: line } }, axisLabel: { color: quiet }, nameTextStyle: { color: quiet }, splitLine: { lineStyle: { color: line } } };
  return {
    color: [good, warn, accent],
    backgroundColor: 'transparent',
    textStyle: { color: ink, fontFamily: font },
    legend: { textStyle: { color: quiet } },
    // Drawn: a tooltip of HTML brings styles in place, which the page's content security policy refuses.
    tooltip: { renderMode: 'richText', backgroundColor: paper, borderColor: line, textStyle: { color: ink } },
    categoryAxis: axis,
    valueAxis: axis,
    timeAxis: axis,
  };
}
