import { storeToRefs } from 'pinia';
import { ref, watch } from 'vue';
import { createI18n, useI18n } from 'vue-i18n';
import { useUnits } from '@/i18n/useUnits';
import type { Language } from '@/shell/permalink';
import { useView } from '@/shell/store';

export interface Remark {
  /** In the API's own words. */
  reason: string;
  reasons: readonly { code: string; values: readonly { name: string; value: string }[] }[];
}

type Words = Record<'reason' | 'rule' | 'target' | 'geometry' | 'met' | 'expected', Record<string, string>>;

// Many sentences that only reports of imports and refused edits need.
const files = import.meta.glob<Words>('./words/*.json', { import: 'default' });
const words = createI18n({ legacy: false, locale: 'zh-CN', messages: {} as Record<string, Words>, missingWarn: false, fallbackWarn: false }).global;

async function load(language: Language): Promise<void> {
  if (!words.availableLocales.includes(language)) words.setLocaleMessage(language, await files[`./words/${language}.json`]!());
}

/** "REST_STATION (驿站, 暖蜂驿站), CANTEEN (食堂)" as pairs of the word and the first Chinese one that means it. */
export const allowedWords = (text: string): [word: string, chinese: string | undefined][] =>
  [...text.matchAll(/([A-Z][A-Z0-9_]*)(?: \(([^,)]*)[^)]*\))?/g)].map(([, word, chinese]) => [word!, chinese]);

/** What is said of rows of a file and of values, in the reader's language; in the API's words where a code is not known. */
export function useReasons() {
  const { t, te } = useI18n();
  const { language } = storeToRefs(useView());
  const units = useUnits();
  const loaded = ref<Language | null>(null);
  watch(language, async (now) => {
    // Without the words the API's own have to do.
    await load(now).catch(() => undefined);
    if (now === language.value) loaded.value = now;
  }, { immediate: true });

  const named = (place: string) => (value: string) => (te(`${place}.${value}`) ? t(`${place}.${value}`) : value);
  const [status, system] = [named('cases.status'), named('imports.system')];
  const kind = (value: string) => {
    const key = `imports.kind.${value.toUpperCase().replaceAll('-', '_')}`;
    return te(key) ? t(key).toLocaleLowerCase(language.value) : value;
  };
  const at = (value: string) => (value ? t('imports.at', { at: value.trim().slice(1, -1) }) : '');
  const number = (value: string) => (Number.isFinite(Number(value)) ? units.count(Number(value)) : value);
  const allowed = (value: string) => allowedWords(value).map(([word, chinese]) => (language.value === 'zh-CN' && chinese ? t('imports.allowedWord', { word, chinese }) : word)).join(t('imports.comma'));
  const own = (part: Exclude<keyof Words, 'reason'>) => (value: string) => {
    const place = `${part}.${value.replaceAll(' ', '_')}`;
    return /^[\w ]+$/.test(value) && words.te(place, language.value) ? words.t(place, {}, { locale: language.value }) : value;
  };
  const shown: Record<string, (value: string) => string> = {
    kind, at, status, next: status, system, declared: system, written: system, better: system, allowed, rule: own('rule'), objective: named('siting.objective'), people: named('siting.people'), target: own('target'), geometry: own('geometry'), met: own('met'), expected: own('expected'),
    metres: number, nearer: number, area: number, largest: number, before: number, after: number, positions: number, count: number, most: number,
  };

  const isKnown = ({ code }: Remark['reasons'][number]) => /^[A-Z0-9_]+$/.test(code) && words.te(`reason.${code}`, language.value);

  function sentence({ code, values }: Remark['reasons'][number]): string {
    const text = words.t(`reason.${code}`, Object.fromEntries(values.map(({ name, value }) => [name, shown[name]?.(value) ?? value])), { locale: language.value });
    return text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
  }

  /** One sentence for each reason; nothing as long as the words are on their way. */
  function linesOf(remark: Remark): string[] {
    if (loaded.value !== language.value) return [];
    return remark.reasons.length > 0 && remark.reasons.every(isKnown) ? remark.reasons.map(sentence) : [remark.reason];
  }

  /** A rule of the store that an edit would break; null where it has no words. */
  function ruleText(rule: string): string | null {
    const text = shown.rule!(rule);
    return text === rule ? null : text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
  }

  return { linesOf, ruleText };
}
