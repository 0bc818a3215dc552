import { i18n } from '@/i18n';
import type { Messages } from '@/i18n/words/words';
import en from '@/i18n/words/en';
import zh from '@/i18n/words/zh-CN';
import type { Language } from '@/shell/permalink';

/** The words of both languages, which tests compare; the page itself fetches only its reader's. */
export const messages: Readonly<Record<Language, Messages>> = { 'zh-CN': zh.messages, en: en.messages };

for (const language of ['zh-CN', 'en'] as const) i18n.global.setLocaleMessage(language, messages[language]);
