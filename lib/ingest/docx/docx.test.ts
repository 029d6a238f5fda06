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
import { toTcvn3, toVni } from '../testing/legacy-bytes'
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

  describe('fonts of before Unicode', () => {
    const abc = (text: string) => toTcvn3(text).toString('latin1')
    const font = (hAnsi: string, ascii = hAnsi) => `<w:rPr><w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}"/></w:rPr>`

    test.each(['.VnTime', '.VnTimeH', 'VNI-Times'])('Unicode that was typed in %s stays as it is', async name => {
      const lines = ['Tiếp công dân: có 12 lượt', 'công tác', 'có']
      expect(await readDocx(docxOf(lines.map(line => p(run(line, font(name)))).join('')))).toBe(lines.join('\n'))
    })

    test('letters beyond ASCII take the font for them, whatever the font of the others', async () => {
      expect(await readDocx(docxOf(p(run('công tác', font('Times New Roman', '.VnTime')))))).toBe('công tác')
      expect(await readDocx(docxOf(p(run(abc('công tác'), font('.VnTime', 'Times New Roman')))))).toBe('công tác')
    })

    test('old and Unicode text in one paragraph, run by run', async () => {
      const body = p(
        run(abc('tiếp công dân, có '), font('.VnTime')) +
          run('công tác dân vận, có ', font('.VnTime')) +
          run(abc('nhận đơn'), font('.VnTime')),
      )
      expect(await readDocx(docxOf(body))).toBe('tiếp công dân, có công tác dân vận, có nhận đơn')
    })

    test('a VNI vowel and its mark in two runs are one letter', async () => {
      const body = p(
        [...toVni('Tiếp công dân định kỳ').toString('latin1')].map(char => run(char, font('VNI-Times'))).join(''),
      )
      expect(await readDocx(docxOf(body))).toBe('Tiếp công dân định kỳ')
    })

    test('a style says the font where the run does not, and by what it is based on', async () => {
      const styles = `<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading"><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="New"><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style></w:styles>`
      const styled = (style: string, text: string, properties = '') =>
        p(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text, properties)}`)
      const body =
        p(run(abc('có công'))) +
        styled('Heading', abc('có công')) +
        styled('New', 'có công') +
        styled('Normal', 'có công', font('Arial'))
      expect(await readDocx(zipOf({ 'word/document.xml': document(body), 'word/styles.xml': styles }))).toBe(
        Array(4).fill('có công').join('\n'),
      )
    })
  })

  test('the raised mark of a note is left out, and a power kept', async () => {
    const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    const body = p(
      run('Tiếp 168') + run('1', raised) + run(' lượt') + run('[2]', raised) + run(', 1.200 m') + run('2', raised),
    )
    expect(await readDocx(docxOf(body))).toBe('Tiếp 168 lượt, 1.200 m2')
  })

  test('text hidden by its style or struck out is not read; what only says that it is not hidden, is', async () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    const hid = '<w:rStyle w:val="Hid"/>'
    const body = p(
      run('Tiếp ') +
        run('99 ', `<w:rPr>${hid}</w:rPr>`) +
        run('88 ', '<w:rPr><w:strike/></w:rPr>') +
        run('12', `<w:rPr>${hid}<w:vanish w:val="0"/></w:rPr>`) +
        run(' lượt', '<w:rPr><w:strike w:val="false"/></w:rPr>'),
    )
    expect(await readDocx(zipOf({ 'word/document.xml': document(body), 'word/styles.xml': styles }))).toBe(
      'Tiếp 12 lượt',
    )
  })

  test('numbers written as formulas are read, a fraction with its stroke', async () => {
    const number = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const body = p(
      `${run('Tiếp ')}<m:oMath>${number('1.245')}</m:oMath>${run(' lượt, xong ')}<m:oMath><m:f><m:num>${number('45')}</m:num><m:den>${number('52')}</m:den></m:f></m:oMath>${run(' vụ')}`,
    )
    expect(await readDocx(docxOf(body))).toBe('Tiếp 1.245 lượt, xong 45/52 vụ')
  })

  test('a paragraph whose end is deleted goes on in the next, within its cell', async () => {
    const cut = (text: string) => p(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(text)}`)
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    expect(
      await readDocx(
        docxOf(
          `${cut('Tiếp 12')}${cut(' lượt')}${p(run(' công dân'))}<w:tbl><w:tr>${cell(cut('Đơn'))}${cell(cut('96') + p(run(' đơn')))}</w:tr></w:tbl>${cut('hết')}`,
        ),
      ),
    ).toBe('Tiếp 12 lượt công dân\nĐơn | 96 đơn\nhết')
  })

  describe('documents of other programs', () => {
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const rels = (...relationships: [id: string, type: string, target: string][]) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`).join('')}</Relationships>`

    test.each([
      [
        'another prefix',
        `<a:document xmlns:a="${W}"><a:body><a:p><a:r><a:rPr><a:vanish a:val="0"/></a:rPr><a:t>Tiếp dân</a:t></a:r></a:p></a:body></a:document>`,
      ],
      [
        'no prefix',
        `<document xmlns="${W}"><body><p><r><t>Tiếp dân</t></r></p><x xmlns="y"><p><t>9</t></p></x></body></document>`,
      ],
      [
        'a prefix declared below',
        `<w:document xmlns:w="${W}"><w:body><b:p xmlns:b="${W}"><b:r><b:t>Tiếp dân</b:t></b:r></b:p><b:p><b:t>9</b:t></b:p></w:body></w:document>`,
      ],
      [
        'the strict form',
        `<s:document xmlns:s="http://purl.oclc.org/ooxml/wordprocessingml/main"><s:p><s:r><s:t>Tiếp dân</s:t></s:r></s:p></s:document>`,
      ],
    ])('the namespace under %s', async (_, xml) => {
      expect(await readDocx(zipOf({ 'word/document.xml': xml }))).toBe('Tiếp dân')
    })

    test('parts that the package names, wherever they are', async () => {
      const bytes = zipOf({
        '_rels/.rels': rels(['a', 'officeDocument', '/content/main.xml']),
        'content/main.xml': document(p(run('Tiếp dân')) + p(`<w:pPr><w:pStyle w:val="Hid"/></w:pPr>${run('9')}`)),
        'content/_rels/main.xml.rels': rels(['b', 'styles', 'look/s.xml'], ['c', 'footnotes', '../notes.xml']),
        'content/look/s.xml':
          '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
        'notes.xml': document(p(run('Nguồn'))),
      })
      expect(await readDocx(bytes)).toBe('Tiếp dân\nNguồn')
    })

    test('pages and documents that stand in it whole', async () => {
      const bytes = zipOf({
        'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r"><w:body>${p(run('Trước'))}<w:altChunk r:id="a"/><w:altChunk r:id="b"/>${p(run('Sau'))}</w:body></w:document>`,
        'word/_rels/document.xml.rels': rels(['a', 'aFChunk', 'a.mht'], ['b', 'aFChunk', '/word/b.docx']),
        'word/a.mht': 'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>Tiếp dân</p><p>12 lượt</p>',
        'word/b.docx': docxOf(p(run('Nhận đơn'))),
      })
      expect(await readDocx(bytes)).toBe('Trước\nTiếp dân\n12 lượt\nNhận đơn\nSau')
    })

    test('a document that holds itself without end ends', async () => {
      const nested = (depth: number): Buffer =>
        zipOf({
          'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r">${p(run(String(depth)))}<w:altChunk r:id="a"/></w:document>`,
          'word/_rels/document.xml.rels': rels(['a', 'aFChunk', 'a.docx']),
          ...(depth > 0 ? { 'word/a.docx': nested(depth - 1) } : {}),
        })
      expect(await readDocx(nested(9))).toBe('9\n8\n7')
    })
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
