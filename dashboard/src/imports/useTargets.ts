import { useView } from '@/shell/store';

/** Names of what columns may mean, in the reader's language. */
export function useTargets() {
  const view = useView();
  const label = ({ name, label: chinese }: { name: string; label: string | null }) => (view.language === 'zh-CN' && chinese ? chinese : name.replaceAll('_', ' '));
  return { label };
}
