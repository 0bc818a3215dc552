import { createI18n } from 'vue-i18n';
import type { Language } from '@/shell/permalink';
import en from './en.json';
import zh from './zh-CN.json';

export interface Messages {
  [key: string]: string | Messages;
}

// A feature may keep its own words: <feature>/i18n/zh-CN.json and en.json, under the feature's name.
const files = import.meta.glob<Messages>('../*/i18n/*.json', { eager: true, import: 'default' });

function ofFeatures(language: Language): Messages {
  return Object.fromEntries(Object.entries(files)
    .filter(([path]) => path.endsWith(`/${language}.json`))
    .map(([path, messages]) => [path.split('/')[1]!, messages]));
}

/** All words of the dashboard, by language. */
export const messages: Readonly<Record<Language, Messages>> = {
  'zh-CN': { ...zh, ...ofFeatures('zh-CN') },
  en: { ...en, ...ofFeatures('en') },
};

export const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', messages });

export function setLanguage(language: Language) {
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
  document.title = i18n.global.t('app.title');
}
