import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test, vi } from 'vitest'
import { LIMITS } from '../limits'
import { toTcvn3 } from '../testing/legacy-bytes'
import { zipOf } from '../testing/make-zip'
import { readDocx } from '.'

// Processes start and fonts load here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 })

const document = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`
const docxOf = (body: string) => zipOf({ 'word/document.xml': document(body) })
const p = (inner: string) => `<w:p>${inner}</w:p>`
const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`

describe('readDocx', () => {
  test('a document as a word processor writes it', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map(cell => new TableCell({ children: [new Paragraph(cell)] })) })
    const stack = (...lines: string[]) => new TableCell({ children: lines.map(line => new Paragraph(line)) })
    const bytes = await Packer.toBuffer(
      new Document({
        numbering: {
          config: [
            {
              reference: 'muc',
              levels: [
                { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
                { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', alignment: AlignmentType.START },
                { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.START },
              ],
            },
          ],
        },
        footnotes: { 1: { children: [new Paragraph('Theo báo cáo của Thanh tra tỉnh.')] } },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('Mật độ đầu trang lặp lại')] }) },
            footers: { default: new Footer({ children: [new Paragraph('Trang cuối lặp lại')] }) },
            children: [
              new Table({
                rows: [
                  new TableRow({
                    children: [
                      stack('TỈNH ỦY MẪU', 'BAN DÂN VẬN'),
                      stack('ĐẢNG CỘNG SẢN VIỆT NAM', 'Mẫu, ngày 15 tháng 7 năm 2022'),
                    ],
                  }),
                ],
              }),
              new Paragraph({ text: 'Kết quả', numbering: { reference: 'muc', level: 0 } }),
              new Paragraph({ text: 'Tiếp công dân', numbering: { reference: 'muc', level: 1 } }),
              new Paragraph({
                children: [
                  new TextRun('Đã tiếp '),
                  new TextRun({ text: '1.204', bold: true }),
                  new TextRun(' lượt công dân'),
                  new FootnoteReferenceRun(1),
                  new TextRun('.'),
                ],
              }),
              new Paragraph({ text: 'Tại tỉnh', numbering: { reference: 'muc', level: 2 } }),
              new Paragraph({ text: 'Tại huyện', numbering: { reference: 'muc', level: 2 } }),
              new Paragraph({ text: 'Giải quyết đơn', numbering: { reference: 'muc', level: 1 } }),
              new Paragraph({ text: 'Nhân rộng mô hình', bullet: { level: 0 } }),
              new Table({ rows: [row('Chỉ tiêu', 'Số lượng'), row('Đơn khiếu nại', '96'), row('Đơn tố cáo', '14')] }),
              new Paragraph({ text: 'Nhiệm vụ', numbering: { reference: 'muc', level: 0 } }),
            ],
          },
        ],
      }),
    )
    expect((await readDocx(bytes)).split('\n')).toEqual([
      'TỈNH ỦY MẪU',
      'BAN DÂN VẬN',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Mẫu, ngày 15 tháng 7 năm 2022',
      'I. Kết quả',
      'I.1. Tiếp công dân',
      'Đã tiếp 1.204 lượt công dân.',
      'a) Tại tỉnh',
      'b) Tại huyện',
      'I.2. Giải quyết đơn',
      '- Nhân rộng mô hình',
      'Chỉ tiêu | Số lượng',
      'Đơn khiếu nại | 96',
      'Đơn tố cáo | 14',
      'II. Nhiệm vụ',
      'Theo báo cáo của Thanh tra tỉnh.',
    ])
  })

  test('deleted, hidden and doubled text is not the document’s; soft hyphens vanish', async () => {
    const body = p(
      `${run('Tiếp ')}<w:del>${run('99')}</w:del><w:ins>${run('12')}</w:ins>${run(' ẩn', '<w:rPr><w:vanish/></w:rPr>')}${run(' lượt, khiếu n')}<w:r><w:softHyphen/></w:r>${run('ại')}<w:r><w:br/></w:r>` +
        `<mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('Khung chữ'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('Khung chữ'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>${run('dòng hai')}`,
    )
    expect((await readDocx(docxOf(body))).split('\n')).toEqual(['Khung chữ', 'Tiếp 12 lượt, khiếu nại', 'dòng hai'])
  })

  test('runs in an ABC font are read as what they show', async () => {
    const old = (text: string) => toTcvn3(text).toString('latin1')
    const body =
      p(run(old('báo cáo'), '<w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr>')) +
      p(run(old('Tiếp công dân '), '<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>') + run('định kỳ'))
    expect(await readDocx(docxOf(body))).toBe('BÁO CÁO\nTiếp công dân định kỳ')
  })

  test.each([
    [{ 'xl/workbook.xml': 'x' }, 'an Excel workbook'],
    [{ 'ppt/presentation.xml': 'x' }, 'a PowerPoint presentation'],
    [{ 'content.xml': 'x' }, 'an OpenDocument file'],
    [{ 'a.txt': 'x' }, 'a ZIP archive'],
  ])('another kind of archive is named: %j', async (files, kind) => {
    await expect(readDocx(zipOf(files))).rejects.toMatchObject({
      code: 'wrong-format',
      message: expect.stringContaining(kind),
    })
  })

  test('a zip bomb is refused before it unpacks, and one that lies about its size while it does', async () => {
    const declaring = (size: number) => {
      const archive = zipOf({ 'word/document.xml': Buffer.alloc(5_000_000) })
      archive.writeUInt32LE(size, archive.indexOf('PK\x01\x02') + 24)
      return readDocx(archive)
    }
    await expect(declaring(LIMITS.unpackedBytes + 1)).rejects.toMatchObject({ code: 'too-large' })
    await expect(declaring(1000)).rejects.toMatchObject({ code: 'damaged' })
  })

  test('a cut archive and a document nested without end are refused', async () => {
    const whole = docxOf(p(run('Tiếp công dân')))
    await expect(readDocx(whole.subarray(0, whole.length - 30))).rejects.toMatchObject({ code: 'damaged' })
    await expect(readDocx(docxOf('<w:tbl><w:tr><w:tc>'.repeat(50_000)))).rejects.toMatchObject({
      code: 'too-deep',
    })
  })
})
