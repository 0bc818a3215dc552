import { useI18n } from 'vue-i18n';

/** The name of a site for people: a street corner that no street names is told by the grid that it serves most. */
export function useSiteName() {
  const { t } = useI18n();
  return ({ code, name, grids }: { code: string; name: string; grids: readonly { name: string }[] }): string => {
    if (name !== code && !name.startsWith('corner/')) return name;
    const [most] = grids;
    return most ? t('siting.cornerIn', { grid: most.name }) : t('siting.corner');
  };
}
