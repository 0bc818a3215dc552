import { createPinia, setActivePinia } from 'pinia';
import { expect, it } from 'vitest';
import { createApp, defineComponent, h } from 'vue';
import { i18n, setLanguage } from '@/i18n';
import { useFigureText } from '@/indicators/figureText';

function figures(): ReturnType<typeof useFigureText> {
  let text!: ReturnType<typeof useFigureText>;
  const pinia = createPinia();
  setActivePinia(pinia);
  createApp(defineComponent({ setup: () => ((text = useFigureText()), () => h('i')) })).use(pinia).use(i18n).mount(document.createElement('div'));
  return text;
}

it('tells figures as their sources put them, in both languages', async () => {
  const figure = figures();
  await setLanguage('zh-CN');
  expect([figure.text(1531), figure.text(300, 'AT_LEAST'), figure.text(12, 'ABOUT'), figure.text(null, 'AT_LEAST')]).toEqual(['1,531', '300 余', '约 12', '未知']);
  await setLanguage('en');
  expect([figure.text(300, 'AT_LEAST'), figure.text(12, 'ABOUT')]).toEqual(['≥ 300', '≈ 12']);
});

it('tells differences with their sign', () => {
  const figure = figures();
  expect([figure.signed(3), figure.signed(-3), figure.signed(0)]).toEqual(['+3', '−3', '±0']);
});
