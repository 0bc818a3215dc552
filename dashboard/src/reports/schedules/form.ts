import type { CreateReportScheduleInput, ReportLanguage, ReportPeriod, SubjectKind } from '@/api/types.generated';

export const periods: readonly ReportPeriod[] = ['MONTH', 'QUARTER'];
export const reportLanguages: readonly ReportLanguage[] = ['ZH_CN', 'EN'];

/** How a report is to be made again and again; what it is about is chosen beside it. */
export interface ScheduleForm {
  /** Empty for the suggested one. */
  code: string;
  period: ReportPeriod;
  language: ReportLanguage;
  minutes: number;
}

export interface Subject {
  kind: SubjectKind;
  code: string;
}

export const newForm = (language: ReportLanguage, minutes: number): ScheduleForm => ({ code: '', period: 'QUARTER', language, minutes });

/** A code that tells the subject and how often, as SYN-QUARTER. */
export const suggestedCode = (subject: Subject, { period }: ScheduleForm) => `${subject.code}-${period}`;

/** What the API is asked. */
export function inputOf(form: ScheduleForm, subject: Subject): CreateReportScheduleInput {
  const { period, language, minutes } = form;
  return { code: form.code.trim() || suggestedCode(subject, form), kind: subject.kind, subject: subject.code, period, language, minutes };
}
