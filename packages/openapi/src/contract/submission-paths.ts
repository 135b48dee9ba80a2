import type { Described, MediaType, OpenApiDocument, Response } from "../document/open-api-types.ts";
import { referenceTo } from "./component-schemas.ts";
import { SUBMISSION_STATES } from "./exchange-schemas.ts";
import { described } from "./localized.ts";
import { fetching, reading, writing } from "./operation.ts";
import { filter } from "./parameters.ts";
import { answer, contentOf, fileAnswer } from "./responses.ts";

// files go to a path of their own: several generators take one media type for each operation
const dataset: Described & { readonly content: Readonly<Record<string, MediaType>> } = {
  ...described({ en: "The submission.", vi: "Bộ số liệu." }),
  content: contentOf("Submission"),
};

const received: Readonly<Record<string, Response>> = {
  201: answer(
    "SubmissionRecord",
    { en: "Validated and accepted.", vi: "Đã kiểm tra và chấp nhận." },
    { ETag: "ETag", Location: "Location" },
  ),
  202: answer(
    "SubmissionRecord",
    {
      en: "Received; ask for the record until it is validated.",
      vi: "Đã nhận; xem bản ghi cho đến khi kiểm tra xong.",
    },
    { ETag: "ETag", Location: "Location", "Retry-After": "RetryAfter" },
  ),
};

/** Sending data in, and what becomes of them. */
export const SUBMISSION_PATHS: OpenApiDocument["paths"] = {
  "/submissions": {
    get: reading({
      id: "listSubmissions",
      tag: "submissions",
      summary: { en: "Submissions and where they stand", vi: "Các bộ số liệu nộp và tình trạng" },
      text: {
        en: "Lists the submissions that the token may see, newest first.",
        vi: "Liệt kê các bộ số liệu mà mã truy cập được xem, mới nhất trước.",
      },
      gives: "SubmissionPage",
      filters: [
        filter("plan", { en: "Id of the plan.", vi: "Mã kế hoạch." }),
        filter("agency", { en: "Id of the agency.", vi: "Mã cơ quan." }),
        filter("period", { en: "Period code.", vi: "Mã kỳ." }, { $ref: referenceTo("Period") }),
        filter(
          "state",
          { en: "Where the submission stands.", vi: "Tình trạng xử lý." },
          { type: "string", enum: [...SUBMISSION_STATES] },
        ),
      ],
    }),
    post: writing({
      id: "createSubmission",
      tag: "submissions",
      summary: { en: "Submit figures and task reports", vi: "Nộp số liệu và báo cáo nhiệm vụ" },
      text: {
        en: "Small submissions are validated at once: 201 if accepted, 422 if rejected; 202 if validation goes on.",
        vi: "Bộ số liệu nhỏ được kiểm tra ngay: 201 nếu chấp nhận, 422 nếu từ chối; 202 nếu còn đang kiểm tra.",
      },
      parameters: [],
      body: dataset,
      gives: received,
      mayFail: ["ContentTooLarge", "UnsupportedMediaType"],
    }),
  },
  "/uploads": {
    post: writing({
      id: "uploadSubmission",
      tag: "submissions",
      summary: { en: "Submit a file", vi: "Nộp tệp" },
      text: {
        en: "Takes a file (CSV, XLSX, ODS, JSON) as a form. With `refersTo` it corrects an earlier submission. Answers are those of a submission as JSON.",
        vi: "Nhận tệp (CSV, XLSX, ODS, JSON) qua biểu mẫu. Có `refersTo` thì đính chính bộ số liệu trước. Kết quả như nộp JSON.",
      },
      parameters: ["IfMatch"],
      body: {
        ...described({
          en: "The file, and whom and what it is for.",
          vi: "Tệp, và nộp cho kế hoạch nào, của ai.",
        }),
        content: contentOf("SubmissionUpload", "multipart/form-data"),
      },
      gives: received,
      mayFail: ["PreconditionFailed", "ContentTooLarge", "UnsupportedMediaType"],
    }),
  },
  "/submissions/{submissionId}": {
    get: reading({
      id: "getSubmission",
      tag: "submissions",
      summary: { en: "Where a submission stands", vi: "Tình trạng một bộ số liệu" },
      text: { en: "The record of a submission.", vi: "Bản ghi của một bộ số liệu." },
      gives: "SubmissionRecord",
      parameters: ["Submission"],
      mayFail: ["NotFound"],
    }),
  },
  "/submissions/{submissionId}/report": {
    get: reading({
      id: "getSubmissionReport",
      tag: "submissions",
      summary: { en: "The validation report of a submission", vi: "Kết quả kiểm tra bộ số liệu" },
      text: {
        en: "All that validation found, with line, cell and how to put it right; 409 while it is being validated.",
        vi: "Toàn bộ lỗi phát hiện được, kèm dòng, ô và cách sửa; trả về 409 khi còn đang kiểm tra.",
      },
      gives: "Report",
      parameters: ["Submission"],
      mayFail: ["NotFound", "Conflict"],
    }),
  },
  "/submissions/{submissionId}/annotated-copy": {
    get: fetching({
      id: "getAnnotatedCopy",
      tag: "submissions",
      summary: { en: "The submitted file with its faults marked", vi: "Bản sao tệp đã nộp có đánh dấu lỗi" },
      text: {
        en: "A copy of the file in its own format, faults marked in their cells; 409 while it is being validated.",
        vi: "Bản sao của tệp theo định dạng gốc, lỗi được đánh dấu tại ô; trả về 409 khi còn đang kiểm tra.",
      },
      parameters: ["Submission"],
      gives: fileAnswer(
        { en: "The annotated copy.", vi: "Bản sao có đánh dấu lỗi." },
        {
          "application/octet-stream": {
            summary: "A workbook or a CSV file",
            "x-summary-vi": "Bảng tính hoặc tệp CSV",
            value: "indicator,period,value,unit,kehoach\ngrdp-growth,2024-Q4,8.7.4,%,C2: not a number\n",
          },
        },
      ),
      mayFail: ["NotFound", "Conflict"],
    }),
  },
  "/submissions/{submissionId}/withdrawal": {
    post: writing({
      id: "withdrawSubmission",
      tag: "submissions",
      summary: { en: "Withdraw a submission", vi: "Rút bộ số liệu" },
      text: {
        en: "Its figures and reports count no more from the day of withdrawal on; they stay in earlier vintages.",
        vi: "Số liệu và báo cáo không còn được tính từ ngày rút; vẫn giữ trong các lần công bố trước.",
      },
      parameters: ["Submission", "IfMatch"],
      body: {
        ...described({ en: "Why, and from which day on.", vi: "Lý do và ngày rút." }),
        content: contentOf("Withdrawal"),
      },
      gives: { 200: answer("SubmissionRecord", { en: "Withdrawn.", vi: "Đã rút." }) },
      mayFail: ["NotFound", "PreconditionFailed"],
    }),
  },
  "/submissions/{submissionId}/corrections": {
    post: writing({
      id: "correctSubmission",
      tag: "submissions",
      summary: { en: "Correct a submission", vi: "Đính chính bộ số liệu" },
      text: {
        en: "Submits data that replace those of an earlier submission, once they are accepted.",
        vi: "Nộp dữ liệu thay cho bộ số liệu trước, có hiệu lực khi được chấp nhận.",
      },
      parameters: ["Submission", "IfMatch"],
      body: dataset,
      gives: received,
      mayFail: ["NotFound", "PreconditionFailed", "ContentTooLarge", "UnsupportedMediaType"],
    }),
  },
};
