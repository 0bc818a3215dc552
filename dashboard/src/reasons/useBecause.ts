import { type Remark, useReasons } from './useReasons';

type Reason = Remark['reasons'][number];

/** What an error says of a value that was refused, in the reader's language; null for an error that doesn't say why by a code. */
export function useBecause() {
  const { linesOf } = useReasons();
  return ({ message, data }: { message: string; data: Readonly<Record<string, unknown>> }): string | null => {
    const because = data.because as Reason | undefined;
    if (!because) return null;
    return linesOf({ reason: message, reasons: [because, ...((data.besides as Reason[] | undefined) ?? [])] }).join(' ');
  };
}
