/** The parts of a form that answers are fitted to; a form pack has this shape. */
export interface TextLimits {
  minChars?: number;
  maxChars?: number;
  maxItems?: number;
}

export interface FormField {
  id: string;
  type: string;
  required?: boolean;
  limits?: TextLimits;
}

export interface FormQuestion {
  id: string;
  type: string;
  limits: TextLimits;
  itemFields?: FormField[];
}

export interface FormShape {
  sections: { questions: FormQuestion[] }[];
}
