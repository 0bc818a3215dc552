import { createI18n } from 'vue-i18n';
import type { Language } from '@/shell/permalink';
import en from './en.json';
import zh from './zh-CN.json';

export const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', messages: { 'zh-CN': zh, en } });

export function setLanguage(language: Language) {
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
  document.title = i18n.global.t('app.title');
}
