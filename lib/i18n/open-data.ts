/** Messages of the page about the open data and of embedded charts. */
import type { Locale } from './locale'

const vi = {
  title: 'Dữ liệu mở',
  lead: 'Mọi con số, chủ đề và báo cáo của Danvan, tải về được, kèm câu văn gốc. Không cần tài khoản hay khóa.',
  anyPeriod: 'Mọi kỳ',
  indicator: 'Chỉ tiêu',
  anyIndicator: 'Mọi chỉ tiêu',
  provinceHint: 'Không chọn thì lấy tất cả, cả nước lẫn địa phương.',
  downloads: 'Tải về',
  exactly: 'Liên kết cố định đến đúng lựa chọn này',
  kinds: {
    observations: {
      name: 'Giá trị quan sát',
      text: 'Một giá trị cho mỗi chỉ tiêu, nơi và kỳ: đúng những gì biểu đồ vẽ, ghi rõ số nêu hay số tính, “trên” hay “khoảng”, và chỗ các nguồn mâu thuẫn.',
    },
    figures: {
      name: 'Con số trong báo cáo',
      text: 'Mọi con số mà mọi báo cáo nêu, kể cả số của một phần, kèm câu trích, nơi đăng và liên kết nguồn.',
    },
    themes: { name: 'Chủ đề năm', text: 'Chủ đề công tác dân vận của cả nước và từng địa phương theo năm.' },
    reports: {
      name: 'Báo cáo đã chuẩn hóa',
      text: 'Bản ghi đầy đủ của từng báo cáo; tệp NDJSON nhập lại được bằng danvan import. Không kèm toàn văn.',
    },
    provinces: { name: 'Tỉnh, thành phố', text: 'Các đơn vị trước và sau ngày 1/7/2025, đơn vị nào nhập vào đâu.' },
  },
  rows: (count: string, more: boolean) => `${more ? 'trên ' : ''}${count} dòng`,
  formats: { json: 'JSON', csv: 'CSV', csvVi: 'CSV cho Excel tiếng Việt', ndjson: 'NDJSON' },
  formatOf: (kind: string, format: string) => `${kind}, ${format}`,
  formatsText:
    'CSV dùng UTF-8, mở được bằng Excel; bản cho Excel tiếng Việt dùng dấu chấm phẩy và dấu phẩy thập phân. JSON trả từng trang; CSV và NDJSON trả trọn bộ.',
  reading: 'Đọc một giá trị',
  readingPoints: [
    ['qualifier', 'over, under, about: báo cáo viết “trên”, “dưới”, “khoảng”; 9900 kèm over là “trên 9.900”.'],
    ['basis', 'stated: báo cáo nêu; computed: Danvan tính từ số được nêu.'],
    ['conflict', 'true: có báo cáo nêu những giá trị không thể cùng đúng; evidence liệt kê tất cả.'],
    ['period', 'loại kỳ và ngày đầu, ngày cuối: nửa năm không phải cả năm, thiếu không phải bằng không.'],
  ],
  api: 'Dành cho chương trình',
  apiText:
    'Mọi địa chỉ dưới /api/v1 đọc được từ bất kỳ trang nào, với đúng bộ lọc của trang này; tệp lớn được gửi dần; ETag cho biết dữ liệu đã đổi hay chưa.',
  openapi: 'Mô tả OpenAPI 3.1',
  schema: 'JSON Schema của một bản ghi',
  coverage: 'Phạm vi dữ liệu',
  example: 'Ví dụ',
  problems: 'Khi có lỗi',
  problemsText: 'Lỗi được trả về theo RFC 9457 (application/problem+json), nêu rõ sai ở đâu và cần gì.',
  problemAdvice: {
    'invalid-parameter': 'Một tham số sai hoặc không có: errors nêu tên tham số, giá trị đã nhận và giá trị cần có.',
    'not-found':
      'Không có gì ở địa chỉ này: lấy mã từ các danh sách; giá trị mất đi khi báo cáo cuối cùng nêu nó bị gỡ.',
    'method-not-allowed': 'Ở đây chỉ đọc: dùng GET, HEAD hoặc OPTIONS.',
    'not-acceptable': 'Không có định dạng mà Accept đòi: dùng application/json, text/csv hoặc application/x-ndjson.',
    'too-many-requests':
      'Quá nhiều yêu cầu trong một phút: đợi số giây ghi ở Retry-After, hoặc tải trọn bộ bằng một yêu cầu NDJSON.',
    internal: 'Máy chủ gặp lỗi ngoài dự kiến: thử lại, và báo cho người vận hành nếu vẫn lỗi.',
    'store-unreachable': 'Chưa đọc được kho dữ liệu: thử lại sau; /readyz cho biết nguyên nhân và cách xử lý.',
  },
  licence: 'Giấy phép và trích dẫn',
  licenceText:
    'Mã nguồn, phần tuyển chọn và các bản ghi theo giấy phép MIT. Số liệu là thông tin công khai; toàn văn thuộc về nơi đăng nên không phát lại mà chỉ dẫn liên kết.',
  cite: 'Khi dùng, ghi địa chỉ kèm bộ lọc và ngày đọc; với một con số, ghi cả trang nguồn mà câu trích dẫn đến:',
  citation: (address: string) =>
    `Danvan, dữ liệu mở về dân vận và giải quyết khiếu nại, tố cáo. ${address} (đọc ngày …).`,
  embedFull: 'Mở trang đầy đủ',
  embedUnknown: 'Không có biểu đồ này. Mở trang đầy đủ rồi lấy lại mã nhúng từ biểu đồ cần dùng.',
}

type Words = typeof vi

const en: Words = {
  title: 'Open data',
  lead: 'Every figure, theme and report of Danvan to download, with the sentence it came from. No account, no key.',
  anyPeriod: 'Any period',
  indicator: 'Indicator',
  anyIndicator: 'Any indicator',
  provinceHint: 'None chosen: everything, the country and every locality.',
  downloads: 'Downloads',
  exactly: 'Permanent link to exactly this selection',
  kinds: {
    observations: {
      name: 'Observations',
      text: 'One value for each indicator, place and period: what the charts draw, telling stated from computed, “over” from “about”, and where sources conflict.',
    },
    figures: {
      name: 'Figures in reports',
      text: 'Every number that every report states, parts of totals too, with the words quoted, the publisher and the source link.',
    },
    themes: {
      name: 'Yearly themes',
      text: 'Themes of mass-mobilisation work by year, of the country and of each locality.',
    },
    reports: {
      name: 'Normalized reports',
      text: 'The whole record of each report; danvan import takes the NDJSON file as it is. Without the full texts.',
    },
    provinces: { name: 'Provinces', text: 'The units before and after 1 July 2025, and what was merged into what.' },
  },
  rows: (count, more) => `${more ? 'over ' : ''}${count} ${count === '1' ? 'row' : 'rows'}`,
  formats: { json: 'JSON', csv: 'CSV', csvVi: 'CSV for Vietnamese Excel', ndjson: 'NDJSON' },
  formatOf: (kind, format) => `${kind}, ${format}`,
  formatsText:
    'CSV is UTF-8 and opens in Excel; the Vietnamese one has semicolons and decimal commas. JSON comes page by page, CSV and NDJSON whole.',
  reading: 'How to read a value',
  readingPoints: [
    ['qualifier', 'over, under, about: the report says so; 9900 with over is “over 9,900”.'],
    ['basis', 'stated: a report states it; computed: Danvan derived it from stated values.'],
    ['conflict', 'true: reports state values that cannot all be true; evidence lists them all.'],
    ['period', 'its kind, first and last day: a half-year is not a year, and missing is not zero.'],
  ],
  api: 'For programs',
  apiText:
    'Every address below /api/v1 can be read from any site, with the filters of this page; large files are streamed; an ETag tells whether the data changed.',
  openapi: 'OpenAPI 3.1 description',
  schema: 'JSON Schema of a record',
  coverage: 'Coverage',
  example: 'Example',
  problems: 'When something is wrong',
  problemsText: 'Errors follow RFC 9457 (application/problem+json) and say what is wrong and what was expected.',
  problemAdvice: {
    'invalid-parameter': 'A parameter is wrong or unknown: errors names it, what it was given and what it takes.',
    'not-found':
      'Nothing is at this address: take ids from the lists; a value goes when the last report that states it goes.',
    'method-not-allowed': 'Nothing can be written here: use GET, HEAD or OPTIONS.',
    'not-acceptable': 'None of what Accept asks for is served: use application/json, text/csv or application/x-ndjson.',
    'too-many-requests':
      'Too many requests in a minute: wait the seconds of Retry-After, or take everything in one NDJSON request.',
    internal: 'The server failed unexpectedly: try again, and tell its operator if it stays so.',
    'store-unreachable': 'The store cannot be read at present: try again later; /readyz says why and what to do.',
  },
  licence: 'Licence and citation',
  licenceText:
    'Code, selection and records are under the MIT licence. The figures are public facts; full texts belong to their publishers, so they are linked and not served.',
  cite: 'Cite the address with its filters and the day you read it; for a single number also the source page that its quotation leads to:',
  citation: address => `Danvan, open data on mass mobilisation and complaint resolution. ${address} (read on …).`,
  embedFull: 'Open the full page',
  embedUnknown: 'There is no such chart. Open the full page and take the embed code from the chart that you need.',
}

export const OPEN_DATA: Record<Locale, Words> = { vi, en }
