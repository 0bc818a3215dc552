// Written by graphql-codegen from the .graphql file beside it; "npm run codegen" writes it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '@/api/document';
import type * as Types from '../api/types.generated';

export const CoverageReportDocument = `
query CoverageReport($kind: SubjectKind!, $code: String!, $minutes: Int!, $mode: TravelMode!, $language: ReportLanguage!) {
  report(kind: $kind, code: $code, minutes: $minutes, mode: $mode) {
    kind
    code
    name
    above
    asOf
    findings(language: $language)
    page: address(format: "html", language: $language)
  }
}` as TypedDocument<CoverageReportQuery, CoverageReportQueryVariables>;

export const ReportSubjectsDocument = `
query ReportSubjects($text: String!, $kinds: [FeatureKind!]!) {
  search(text: $text, kinds: $kinds, first: 20) {
    kind
    code
    name
    category
    bounds
  }
}` as TypedDocument<ReportSubjectsQuery, ReportSubjectsQueryVariables>;
export type CoverageReportQueryVariables = Exact<{
  kind: Types.SubjectKind;
  code: string;
  minutes: number;
  mode: Types.TravelMode;
  language: Types.ReportLanguage;
}>;


export type CoverageReportQuery = { report: { kind: Types.SubjectKind, code: string, name: string, above: Array<string>, asOf: string, findings: Array<string>, page: string } };

export type ReportSubjectsQueryVariables = Exact<{
  text: string;
  kinds: Array<Types.FeatureKind> | Types.FeatureKind;
}>;


export type ReportSubjectsQuery = { search: Array<{ kind: Types.FeatureKind, code: string, name: string, category: string | null, bounds: Array<number> | null }> };
