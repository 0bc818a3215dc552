import type { Language } from '@/shell/permalink';
import type { Words } from './words';

// Nobody reads two languages at once: each is a file of its own.
const files: Record<Language, () => Promise<{ default: Words }>> = {
  'zh-CN': () => import('./zh-CN'),
  en: () => import('./en'),
};

/** The words of a language, fetched when they are first asked for. */
export const loadWords = async (language: Language): Promise<Words> => (await files[language]()).default;
