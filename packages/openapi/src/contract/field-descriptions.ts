import type { LocalizedText } from "@kehoach/model";

type Fields = Readonly<Record<string, LocalizedText>>;

const problem: Fields = {
  type: { en: "What kind of problem it is, a URN.", vi: "Loại vấn đề, dạng URN." },
  title: { en: "The kind of problem in words.", vi: "Loại vấn đề bằng lời." },
  status: { en: "The HTTP status.", vi: "Mã trạng thái HTTP." },
  detail: { en: "What went wrong this time.", vi: "Nội dung cụ thể của lần này." },
  instance: { en: "Address of what the problem is about.", vi: "Địa chỉ của đối tượng gặp vấn đề." },
  errors: { en: "The faults behind it.", vi: "Các lỗi gây ra vấn đề." },
};

const sender: Fields = {
  plan: { en: "Id of the plan that is reported on.", vi: "Mã kế hoạch được báo cáo." },
  agency: { en: "Id of the agency that submits.", vi: "Mã cơ quan nộp." },
  period: { en: "Period that is reported on.", vi: "Kỳ báo cáo." },
};

const refersTo: LocalizedText = {
  en: "Id of the submission that this one corrects or withdraws; null for a first one.",
  vi: "Mã bộ số liệu được đính chính hoặc rút; null nếu là bộ nộp lần đầu.",
};

const lifetime: Fields = {
  since: { en: "First day; null if not known.", vi: "Ngày đầu tiên; null nếu không rõ." },
  until: {
    en: "Last day; null if it goes on or is not known.",
    vi: "Ngày cuối cùng; null nếu còn tồn tại hoặc không rõ.",
  },
};

const message: Fields = {
  message: { en: "What is wrong, in words.", vi: "Điều sai, bằng lời." },
  fix: { en: "What to do about it.", vi: "Cách khắc phục." },
};

/**
 * What the keys of an entity mean, for everything that agencies send and that is sent back about it, and for the
 * entities that clients meet first. A test fails if one of these entities has a key without a text.
 */
export const FIELD_DESCRIPTIONS: Readonly<Record<string, Fields>> = {
  Agency: {
    id: { en: "Stable id.", vi: "Mã ổn định." },
    kind: { en: "What kind of body it is.", vi: "Loại cơ quan." },
    name: { en: "Its name.", vi: "Tên gọi." },
    otherNames: { en: "Other names and abbreviations.", vi: "Tên khác và tên viết tắt." },
    identifiers: { en: "Identifiers in official schemes.", vi: "Mã trong các hệ thống mã chính thức." },
    ...lifetime,
  },
  Area: {
    id: { en: "Stable id, good for any day.", vi: "Mã định danh ổn định, dùng được cho mọi ngày." },
    level: { en: "Administrative level.", vi: "Cấp hành chính." },
    name: { en: "Its name.", vi: "Tên gọi." },
    code: {
      en: "Administrative code, which may have meant another area on another day.",
      vi: "Mã đơn vị hành chính, vào ngày khác có thể chỉ đơn vị khác.",
    },
    parent: { en: "Id of the area above.", vi: "Mã định danh địa bàn cấp trên." },
    ...lifetime,
  },
  Assessment: {
    indicator: { en: "Code of the indicator.", vi: "Mã chỉ tiêu." },
    target: { en: "Id of the target.", vi: "Mã mức phấn đấu." },
    kind: { en: "Kind of the target.", vi: "Loại mức phấn đấu." },
    asOf: {
      en: "Day of the assessment; later figures are not used.",
      vi: "Ngày đánh giá; không dùng số liệu sau ngày này.",
    },
    assessable: {
      en: "False if neither an outcome nor a pace can be said.",
      vi: "Sai nếu không xác định được cả kết quả lẫn nhịp độ.",
    },
    reason: { en: "Why it is not assessable.", vi: "Lý do không đánh giá được." },
    outcome: { en: "Whether the target is reached.", vi: "Đã đạt mức phấn đấu hay chưa." },
    pace: { en: "Whether it moves fast enough.", vi: "Nhịp độ có đủ nhanh hay không." },
    evidence: {
      en: "The weakest release that the answer rests on.",
      vi: "Loại số liệu yếu nhất làm căn cứ.",
    },
    reasons: { en: "Why an outcome or a pace is missing.", vi: "Lý do thiếu kết quả hoặc nhịp độ." },
    unit: { en: "Unit of the target.", vi: "Đơn vị của mức phấn đấu." },
    values: {
      en: "Numbers of the answer by name, not rounded.",
      vi: "Các số của kết quả theo tên, không làm tròn.",
    },
    observations: { en: "Figures that were used.", vi: "Số liệu được dùng." },
    derivation: { en: "The steps that lead to the answer.", vi: "Các bước dẫn đến kết quả." },
  },
  ChangeEvent: {
    id: { en: "Stable id.", vi: "Mã ổn định." },
    kind: { en: "What happened.", vi: "Loại thay đổi." },
    effective: { en: "First day on which it holds.", vi: "Ngày bắt đầu có hiệu lực." },
    until: { en: "Last day, where the act has one.", vi: "Ngày hết hiệu lực, nếu văn bản có nêu." },
    functions: { en: "Functions that pass on; null for all.", vi: "Chức năng được chuyển; null là tất cả." },
    from: { en: "Ids of the agencies before.", vi: "Mã các cơ quan trước thay đổi." },
    to: { en: "Ids of the agencies after.", vi: "Mã các cơ quan sau thay đổi." },
    legalBasis: { en: "Number of the act; null if not known.", vi: "Số văn bản; null nếu không rõ." },
    certainty: { en: "How sure this is.", vi: "Mức độ chắc chắn." },
    sources: { en: "Where this was found.", vi: "Nguồn thông tin." },
    note: { en: "What else there is to know.", vi: "Ghi chú thêm." },
  },
  Finding: {
    rule: { en: "Id of the rule.", vi: "Mã quy tắc." },
    severity: { en: "How bad it is.", vi: "Mức độ nghiêm trọng." },
    location: { en: "Where it is.", vi: "Vị trí." },
    parameters: { en: "Numbers and names in the message.", vi: "Số và tên trong thông báo." },
    ...message,
    value: { en: "The value as it stands there.", vi: "Giá trị như đang ghi." },
    suggestions: { en: "Better values.", vi: "Giá trị gợi ý." },
    related: { en: "Other places that have to do with it.", vi: "Các vị trí liên quan." },
  },
  Indicator: {
    code: { en: "Stable code, unique in its plan.", vi: "Mã ổn định, duy nhất trong kế hoạch." },
    name: { en: "Full name.", vi: "Tên đầy đủ." },
    shortName: { en: "Name for tables.", vi: "Tên ngắn dùng trong bảng." },
    unit: { en: "Unit of its targets.", vi: "Đơn vị của mức phấn đấu." },
    nature: { en: "What kind of quantity it is.", vi: "Loại đại lượng." },
    direction: {
      en: "Which way is better; null if not known.",
      vi: "Chiều hướng tốt hơn; null nếu không rõ.",
    },
    directionBasis: { en: "How the direction is known.", vi: "Căn cứ xác định chiều hướng." },
    components: { en: "Parts that are published on their own.", vi: "Thành phần được công bố riêng." },
    componentsForm: {
      en: "Whether parts add up or are shares.",
      vi: "Các thành phần cộng lại hay là tỷ trọng.",
    },
    quantified: { en: "Whether the plan gives a number.", vi: "Kế hoạch có nêu con số hay không." },
    reference: { en: "The official statistic behind it.", vi: "Chỉ tiêu thống kê chính thức tương ứng." },
    quotation: { en: "The words of the plan.", vi: "Câu chữ của kế hoạch." },
  },
  IndicatorProgress: {
    plan: { en: "Id of the plan.", vi: "Mã kế hoạch." },
    indicator: { en: "Code of the indicator.", vi: "Mã chỉ tiêu." },
    asOf: { en: "Day of the assessments.", vi: "Ngày đánh giá." },
    assessments: { en: "One for each target.", vi: "Mỗi mức phấn đấu một đánh giá." },
  },
  Location: {
    input: { en: "Name of the file.", vi: "Tên tệp." },
    sheet: { en: "Name of the sheet.", vi: "Tên trang tính." },
    row: { en: "Row from 1, as spreadsheets count.", vi: "Số dòng từ 1, như trong bảng tính." },
    column: { en: "The column.", vi: "Cột." },
    cell: { en: "The cell, C17 for one.", vi: "Ô, ví dụ C17." },
    line: { en: "Line from 1 in a text file.", vi: "Số dòng từ 1 trong tệp văn bản." },
    pointer: { en: "JSON pointer.", vi: "Con trỏ JSON." },
    field: { en: "What the column was understood as.", vi: "Ý nghĩa được hiểu của cột." },
  },
  Observation: {
    indicator: { en: "Code of the indicator.", vi: "Mã chỉ tiêu." },
    component: {
      en: "Code of the component; null for the whole.",
      vi: "Mã thành phần; null là toàn bộ chỉ tiêu.",
    },
    area: { en: "Id of the area.", vi: "Mã định danh địa bàn." },
    coverage: {
      en: "In words, what part of the area it covers; null for all of it.",
      vi: "Phần địa bàn được tính, bằng lời; null là toàn bộ.",
    },
    scope: {
      en: "In words, what it is a total over; values of different scopes are not comparable.",
      vi: "Phạm vi tổng hợp, bằng lời; số liệu khác phạm vi không so sánh được.",
    },
    period: { en: "Period that the value is of.", vi: "Kỳ của số liệu." },
    basis: { en: "Of the period, year to date, or cumulative.", vi: "Trong kỳ, từ đầu năm hoặc lũy kế." },
    value: {
      en: "The value, never rounded; null if it is missing.",
      vi: "Giá trị, không làm tròn; null nếu thiếu.",
    },
    valueText: { en: "The value as it was written.", vi: "Giá trị như được ghi." },
    decimals: { en: "Decimals that were written.", vi: "Số chữ số thập phân được ghi." },
    qualifier: {
      en: "Over, nearly or about; null if exact.",
      vi: "Trên, gần hoặc khoảng; null nếu là số chính xác.",
    },
    missing: { en: "Why the value is missing.", vi: "Lý do thiếu giá trị." },
    unit: { en: "Unit of the value.", vi: "Đơn vị của giá trị." },
    unitText: { en: "The unit as it was written.", vi: "Đơn vị như được ghi." },
    release: { en: "Estimate, preliminary or official.", vi: "Ước tính, sơ bộ hoặc chính thức." },
    publishedOn: { en: "Day or month of publication.", vi: "Ngày hoặc tháng công bố." },
    dateBasis: { en: "How that day is known.", vi: "Căn cứ xác định ngày công bố." },
    confidence: { en: "How sure the reading is.", vi: "Độ tin cậy khi ghi nhận." },
    source: { en: "Where it was published.", vi: "Nguồn công bố." },
  },
  Plan: {
    schemaVersion: { en: "Version of this form of data.", vi: "Phiên bản cấu trúc dữ liệu." },
    id: { en: "Stable id.", vi: "Mã ổn định." },
    title: { en: "Its title.", vi: "Tên kế hoạch." },
    document: { en: "Id of the document that it is.", vi: "Mã văn bản ban hành." },
    status: { en: "Whether it is in force.", vi: "Tình trạng hiệu lực." },
    horizon: { en: "Years that it covers.", vi: "Các năm của kế hoạch." },
    area: { en: "Id of the area that it is of.", vi: "Mã định danh địa bàn." },
    source: { en: "How much of its text is here.", vi: "Phần văn bản có trong dữ liệu." },
    reporting: { en: "When to report on it; null if not known.", vi: "Chế độ báo cáo; null nếu không rõ." },
    documents: {
      en: "Documents that it is, rests on or cites.",
      vi: "Văn bản ban hành, căn cứ và dẫn chiếu.",
    },
    provisions: { en: "Its own text, piece by piece.", vi: "Toàn văn, theo từng đoạn." },
    goals: { en: "Qualitative aims.", vi: "Mục tiêu định tính." },
    indicators: { en: "What is measured.", vi: "Các chỉ tiêu." },
    targets: { en: "What it promises of indicators.", vi: "Các mức phấn đấu." },
    taskGroups: { en: "Groups of tasks.", vi: "Các nhóm nhiệm vụ." },
    assignments: { en: "Who is charged with what.", vi: "Phân công thực hiện." },
    tasks: { en: "Single duties.", vi: "Các nhiệm vụ." },
    agencies: { en: "Agencies that it names.", vi: "Các cơ quan được nêu tên." },
    areas: { en: "Areas that it names.", vi: "Các địa bàn được nêu tên." },
  },
  Problem: problem,
  ProblemError: {
    detail: { en: "The fault in words.", vi: "Lỗi, bằng lời." },
    pointer: { en: "JSON pointer into the body.", vi: "Con trỏ JSON trong nội dung gửi." },
    parameter: { en: "Name of the parameter.", vi: "Tên tham số." },
    rule: { en: "Id of the rule.", vi: "Mã quy tắc." },
    cell: { en: "The cell, C17 for one.", vi: "Ô, ví dụ C17." },
    ...message,
  },
  Rejection: {
    ...problem,
    verdict: { en: "Rejected, or not readable at all.", vi: "Bị từ chối, hoặc không đọc được." },
    submission: { en: "Id of the submission.", vi: "Mã bộ số liệu." },
    counts: { en: "All faults counted.", vi: "Số lượng tất cả các lỗi." },
    errors: { en: "The first 50 errors.", vi: "50 lỗi đầu tiên." },
    report: { en: "Address of the whole report.", vi: "Địa chỉ toàn bộ kết quả kiểm tra." },
  },
  RuleDescription: {
    id: { en: "Stable id.", vi: "Mã ổn định." },
    group: { en: "First part of the id.", vi: "Phần đầu của mã." },
    severity: { en: "How bad a breach is.", vi: "Mức độ nghiêm trọng khi vi phạm." },
    title: { en: "The bad state.", vi: "Điều sai." },
  },
  Submission: {
    schemaVersion: { en: "Version of this form of data.", vi: "Phiên bản cấu trúc dữ liệu." },
    id: { en: "Id that the agency gives it.", vi: "Mã do cơ quan nộp đặt." },
    ...sender,
    action: { en: "Submit, correct or withdraw.", vi: "Nộp, đính chính hoặc rút." },
    refersTo,
    submittedOn: { en: "Day of submission.", vi: "Ngày nộp." },
    observations: { en: "Figures.", vi: "Số liệu." },
    taskReports: { en: "Reports on tasks.", vi: "Báo cáo nhiệm vụ." },
  },
  SubmissionRecord: {
    id: { en: "Id of the submission.", vi: "Mã bộ số liệu." },
    ...sender,
    action: { en: "What the submission does.", vi: "Việc bộ số liệu thực hiện." },
    refersTo,
    state: { en: "Where it stands.", vi: "Tình trạng xử lý." },
    verdict: { en: "What validation says; null before.", vi: "Kết luận kiểm tra; null nếu chưa kiểm tra." },
    receivedAt: { en: "When it was received.", vi: "Thời điểm nhận." },
    validatedAt: {
      en: "When validation ended; null before.",
      vi: "Thời điểm kiểm tra xong; null nếu chưa xong.",
    },
    replacedBy: { en: "Id of the correction that took its place.", vi: "Mã bộ đính chính thay thế." },
    counts: {
      en: "Rows and findings counted; null before.",
      vi: "Số dòng và số lỗi; null nếu chưa kiểm tra.",
    },
    links: { en: "Addresses of what belongs to it.", vi: "Địa chỉ các nội dung liên quan." },
  },
  SubmissionUpload: {
    file: { en: "CSV, XLSX, ODS or JSON.", vi: "Tệp CSV, XLSX, ODS hoặc JSON." },
    ...sender,
    submittedOn: { en: "Day of submission.", vi: "Ngày nộp." },
    refersTo: {
      en: "Id of the submission that this one corrects; missing for a first one.",
      vi: "Mã bộ số liệu được đính chính; không ghi nếu là bộ nộp lần đầu.",
    },
  },
  TaskReport: {
    task: { en: "Id of the task.", vi: "Mã nhiệm vụ." },
    agency: { en: "Id of the agency that reports.", vi: "Mã cơ quan báo cáo." },
    period: { en: "Period that is reported on.", vi: "Kỳ báo cáo." },
    state: { en: "How far the task is.", vi: "Tình trạng thực hiện." },
    completedOn: {
      en: "Day of completion; null unless completed.",
      vi: "Ngày hoàn thành; null nếu chưa hoàn thành.",
    },
    reportedOn: { en: "Day of the report; null if not known.", vi: "Ngày báo cáo; null nếu không rõ." },
    note: { en: "What was done, in the agency's words.", vi: "Nội dung đã thực hiện, theo lời cơ quan." },
    evidence: { en: "Documents or addresses that prove it.", vi: "Văn bản hoặc địa chỉ chứng minh." },
  },
  Withdrawal: {
    reason: { en: "Why it is taken back.", vi: "Lý do rút." },
    withdrawnOn: { en: "Day from which it counts no more.", vi: "Ngày bắt đầu không còn được tính." },
  },
};
