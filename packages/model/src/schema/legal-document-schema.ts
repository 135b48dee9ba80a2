import * as z from "zod";
import { DOCUMENT_TYPE_CODES } from "../document-type.ts";
import { DOCUMENT_ROLES } from "../legal-document.ts";
import { DaySchema } from "./day-schema.ts";
import { QuotationSchema } from "./quotation-schema.ts";

/** Schema of `DocumentNumber`, a document number in its parts. */
export const DocumentNumberSchema = z
  .object({
    text: z.string().min(1),
    numbering: z.enum(["state", "party"]),
    number: z.string().min(1),
    year: z.int().nullable(),
    typeCode: z.string().min(1).nullable(),
    type: z.enum(DOCUMENT_TYPE_CODES).nullable(),
    typeStatus: z.enum(["known", "unknown", "not-in-number"]),
    typeCandidates: z.array(z.enum(DOCUMENT_TYPE_CODES)),
    issuer: z.string().min(1),
    term: z.int().nullable(),
  })
  .meta({ id: "DocumentNumber", title: "DocumentNumber", description: "A document number in its parts." });

/** Schema of `LegalDocument`. */
export const LegalDocumentSchema = z
  .object({
    id: z.string().min(1),
    role: z.enum(DOCUMENT_ROLES),
    number: DocumentNumberSchema,
    issuer: z.string().min(1),
    date: DaySchema,
    title: z.string().min(1).nullable(),
    citations: z.array(QuotationSchema),
  })
  .meta({
    id: "LegalDocument",
    title: "LegalDocument",
    description: "A document that a plan is, rests on or cites; number and date together identify it.",
  });
