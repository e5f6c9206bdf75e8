/** The shape of a published form version. Ids never change their meaning: a new meaning is a new id. */
export type AnswerType = 'text' | 'textarea' | 'radio' | 'checkbox' | 'date' | 'number' | 'money' | 'file' | 'group';

/** When a question shows. A condition names earlier questions only; on a hidden or unanswered one it is false. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { q: string; eq: unknown }
  | { q: string; in: readonly unknown[] }
  | { q: string; includesAny: readonly unknown[] };

/** Characters are Unicode code points, sizes megabytes of 1,048,576 bytes, money pence. */
export interface Limits {
  minChars?: number;
  maxChars?: number;
  minItems?: number;
  maxItems?: number;
  minFiles?: number;
  maxFiles?: number;
  maxMegabytes?: number;
  min?: number;
  max?: number;
  integer?: boolean;
  minPence?: number;
  maxPence?: number;
  pattern?: string;
}

export interface Option {
  value: string;
  label: string;
}

/** A field of each item of a group. */
export interface ItemField {
  id: string;
  type: AnswerType;
  label: string;
  required: boolean;
  limits?: Limits;
  options?: Option[];
  format?: string;
}

export interface Question {
  id: string;
  type: AnswerType;
  label: string;
  help: string;
  requiredForSubmission: boolean;
  visibleWhen: Condition | null;
  limits: Limits;
  confidential: boolean;
  options?: Option[];
  /** The option that cannot be combined with another. */
  exclusiveOption?: string;
  itemFields?: ItemField[];
  documentTypes?: string[];
  unit?: string;
  maps: { esf: number[]; dtac: string[]; dev: string[]; reg: string[] };
}

export interface Section {
  id: string;
  title: string;
  intro: string;
  questions: Question[];
}

export interface Form {
  id: string;
  version: string;
  title: string;
  sections: Section[];
}

/** Answers by question id, in the form's answer types, or explicitly not stated. */
export type Answers = Readonly<Record<string, unknown>>;
