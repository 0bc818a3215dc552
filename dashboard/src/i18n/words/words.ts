import type { Language as ElementWords } from 'element-plus/es/locale';

export interface Messages {
  [key: string]: string | Messages;
}

/** All words of the page in one language: its own and those of Element Plus. */
export interface Words {
  messages: Messages;
  element: ElementWords;
}

/** @param ofFeatures the words that a feature keeps by itself, by their file: <feature>/i18n/<language>.json, under the feature's name. */
export function wordsOf(page: Messages, ofFeatures: Record<string, Messages>, element: ElementWords): Words {
  const named = Object.entries(ofFeatures).map(([path, messages]) => [path.split('/').at(-3)!, messages]);
  return { messages: { ...page, ...Object.fromEntries(named) }, element };
}
