import { ask } from '@/api/client';
import { Failure } from '@/api/failure';
import type { CaseStep } from '@/api/types.generated';
import {
  AcceptCaseDocument, AssignCaseDocument, ConfirmCaseDocument, RejectCaseDocument, ReopenCaseDocument, ResolveCaseDocument, type CaseLineFragment,
} from './cases.generated';

interface Payload {
  case: CaseLineFragment | null;
  errors: readonly { __typename: string; message: string }[] | null;
}

/**
 * Takes a case a step further.
 * @param said who handles it, by code, or why it is rejected; steps that ask neither ignore it.
 * @throws Failure when the case can't take it, or somebody else has changed it since.
 */
export async function takeStep({ code, version }: CaseLineFragment, step: CaseStep, said: string): Promise<CaseLineFragment> {
  const { case: taken, errors } = await payloadOf(code, version, step, said);
  const [error] = errors ?? [];
  if (error || !taken) throw new Failure(error?.message ?? '', error?.__typename ?? 'UNKNOWN');
  return taken;
}

async function payloadOf(code: string, version: number, step: CaseStep, said: string): Promise<Payload> {
  switch (step) {
    case 'ACCEPT': return (await ask(AcceptCaseDocument, { code, version })).acceptCase;
    case 'ASSIGN': return (await ask(AssignCaseDocument, { code, version, handler: said })).assignCase;
    case 'RESOLVE': return (await ask(ResolveCaseDocument, { code, version })).resolveCase;
    case 'CONFIRM': return (await ask(ConfirmCaseDocument, { code, version })).confirmCase;
    case 'REOPEN': return (await ask(ReopenCaseDocument, { code, version })).reopenCase;
    case 'REJECT': return (await ask(RejectCaseDocument, { code, version, reason: said })).rejectCase;
  }
}
