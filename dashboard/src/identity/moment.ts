import { useView } from '@/shell/store';

/** Moments and days in the reader's language and time. */
export function useMoment() {
  const view = useView();
  const write = (text: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(view.language, options).format(new Date(text));
  return { moment: (text: string) => write(text, { dateStyle: 'medium', timeStyle: 'short' }), day: (text: string) => write(text, { dateStyle: 'medium' }) };
}
