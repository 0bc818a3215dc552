import { shallowRef } from 'vue';
import { createI18n } from 'vue-i18n';
import type { Language } from '@/shell/permalink';
import { loadWords } from './words/load';
import type { Words } from './words/words';

export const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: false, messages: {} });

/** The words that the components of Element Plus say, in the page's language. */
export const elementWords = shallowRef<Words['element']>();

let wanted: Language | null = null;

/**
 * Turns the page to a language as soon as its words are there; until then it stays in the one that it has.
 * @throws TypeError when the words can't be fetched.
 */
export async function setLanguage(language: Language): Promise<void> {
  wanted = language;
  const { messages, element } = await loadWords(language);
  // Somebody changed their mind meanwhile.
  if (wanted !== language) return;
  i18n.global.setLocaleMessage(language, messages);
  i18n.global.locale.value = language;
  elementWords.value = element;
  document.documentElement.lang = language;
  document.title = i18n.global.t('app.title');
}
