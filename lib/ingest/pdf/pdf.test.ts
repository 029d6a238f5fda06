import { describe, expect, test, vi } from 'vitest'
import { toTcvn3 } from '../testing/legacy-bytes'
import { makePdf } from '../testing/make-pdf'
import { readPdf } from '.'
import { joinLines } from './paragraphs'

// Processes start and fonts load here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 })

const FIRST =
  'Trong sáu tháng đầu năm 2022, các cơ quan hành chính trong tỉnh đã tiếp 1.204 lượt công dân với 1.377 người, trong đó có 12 đoàn đông người; tiếp nhận 310 đơn các loại, đủ điều kiện xử lý 288 đơn.'
const SECOND =
  'Số vụ việc khiếu nại, tố cáo thuộc thẩm quyền là 52 vụ việc, đã giải quyết 45 vụ việc, đạt tỷ lệ 86,5%; qua giải quyết đã kiến nghị thu hồi cho Nhà nước 1,2 tỷ đồng và trả lại cho công dân 3.500 m² đất.'
const THIRD =
  'Công tác đối thoại được quan tâm: người đứng đầu cấp ủy, chính quyền các cấp đã tổ chức 96 cuộc đối thoại trực tiếp với Nhân dân, giải quyết kịp thời những vấn đề nảy sinh ngay từ cơ sở.'

describe('readPdf', () => {
  test('paragraphs are joined over lines; headings and list items keep theirs', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc
          .fontSize(14)
          .text('BÁO CÁO', { align: 'center' })
          .text('Kết quả tiếp công dân, giải quyết đơn', { align: 'center' })
        doc.fontSize(12).moveDown()
        doc.text(FIRST, { align: 'justify', indent: 28 }).text(SECOND, { align: 'justify', indent: 28 })
        doc.text(`- ${THIRD}`).text('- Nhân rộng 24 mô hình.')
      }),
    )
    expect(text.split('\n')).toEqual([
      'BÁO CÁO',
      'Kết quả tiếp công dân, giải quyết đơn',
      FIRST,
      SECOND,
      `- ${THIRD}`,
      '- Nhân rộng 24 mô hình.',
    ])
  })

  test('two columns are read one after the other, under the heading over both', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc.fontSize(16).text('Sơ kết công tác dân vận sáu tháng đầu năm trên địa bàn toàn tỉnh').fontSize(10)
        const top = doc.y + 10
        doc.text(`${FIRST} ${SECOND}`, 72, top, { width: 215 })
        doc.text(`${THIRD} ${FIRST}`, 308, top, { width: 215 })
      }),
    )
    expect(text.split('\n')).toEqual([
      'Sơ kết công tác dân vận sáu tháng đầu năm trên địa bàn toàn tỉnh',
      `${FIRST} ${SECOND}`,
      `${THIRD} ${FIRST}`,
    ])
  })

  test('headers, footers and page numbers go; a paragraph goes on over the page', async () => {
    const long = Array.from({ length: 24 }, (_, i) => SECOND.replace('52', String(152 + i)))
      .join(' ')
      .replaceAll('. Số', ', số')
    const text = await readPdf(
      await makePdf(
        doc => {
          doc.text(FIRST).text(long)
          const { start, count } = doc.bufferedPageRange()
          for (let page = start; page < start + count; page++) {
            doc.switchToPage(page)
            doc.page.margins.bottom = doc.page.margins.top = 0
            doc.fontSize(9).text('Văn phòng UBND tỉnh Mẫu - Báo cáo số 12', 72, 36, { lineBreak: false })
            doc.text(`Trang ${page + 1}/${count}`, 280, 800, { lineBreak: false })
            doc.text(`In ngày 15/7/2022 lúc 8:0${page}`, 400, 815, { lineBreak: false })
          }
        },
        { bufferPages: true },
      ),
    )
    expect(text.split('\n')).toEqual([FIRST, long])
  })

  test('a row of a table is one line; a letterhead is no pair of columns', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc.text('UBND TỈNH MẪU', 72, 72).text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 280, 72)
        doc.text('Số: 12/BC-UBND', 72, 90).text('Mẫu, ngày 15 tháng 7 năm 2022', 300, 90)
        doc.text(FIRST, 72, 130)
        const rows = [
          ['Chỉ tiêu', 'Quý I', 'Quý II'],
          ['Lượt tiếp công dân', '602', '602'],
          ['Đơn tiếp nhận', '150', '160'],
          ['Đối thoại', '40', '56'],
          ['Mô hình', '12', '24'],
          ['Vụ việc', '20', '32'],
        ]
        let y = doc.y + 20
        for (const [a = '', b = '', c = ''] of rows) {
          doc.text(a, 72, y).text(b, 260, y).text(c, 400, y)
          y += 18
        }
      }),
    )
    expect(text.split('\n')).toEqual([
      'UBND TỈNH MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/BC-UBND | Mẫu, ngày 15 tháng 7 năm 2022',
      FIRST,
      'Chỉ tiêu | Quý I | Quý II',
      'Lượt tiếp công dân | 602 | 602',
      'Đơn tiếp nhận | 150 | 160',
      'Đối thoại | 40 | 56',
      'Mô hình | 12 | 24',
      'Vụ việc | 20 | 32',
    ])
  })

  test('a raised 2 stays with its metre; a mark of a note is no digit of the number before it', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        let x = 72
        const draw = (words: string, raise = 0, size = 14): void => {
          doc.fontSize(size).text(words, x, 100 - raise + (14 - size), { lineBreak: false })
          x += doc.widthOfString(words)
        }
        draw('trả lại cho công dân 1.200 m')
        draw('2', 6, 8)
        draw(' đất; tiếp 1.245')
        draw('1', 4, 11.6)
        draw(' lượt công dân')
        draw('(2)', 6, 8)
        draw(', 5 m')
        draw('2', 4, 11.6)
        x = 72
        doc.fontSize(14).text('- Thanh tra tỉnh', 72, 121)
      }),
    )
    expect(text.split('\n')).toEqual([
      'trả lại cho công dân 1.200 m2 đất; tiếp 1.245 lượt công dân, 5 m2',
      '- Thanh tra tỉnh',
    ])
  })

  test('a letter that another font draws into the hole which the line leaves for it', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc.fontSize(14)
        const hole = doc.widthOfString('ỉ')
        doc.text('t nh', 72, 100, { lineBreak: false, wordSpacing: hole - doc.widthOfString(' ') })
        const end = 72 + doc.widthOfString('tnh') + hole
        doc.text(' Bến Tre tiếp 168 lượt', end, 100, { lineBreak: false })
        doc.text('ỉ', 72 + doc.widthOfString('t'), 100, { lineBreak: false })
      }),
    )
    expect(text).toBe('tỉnh Bến Tre tiếp 168 lượt')
  })

  test('spaces that the file writes are kept where letters stand close, and none is read between letters set wide', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        let x = 72
        for (const letter of 'Lê Hoàng Phúc, Phó Trưởng ban') {
          doc.text(letter, x, 100, { lineBreak: false })
          x += doc.widthOfString(letter) - (letter === ' ' ? 1.6 : 0.3)
        }
        doc.text('KẾT QUẢ TIẾP DÂN NĂM 2022', 72, 130, { characterSpacing: 3 })
      }),
    )
    expect(text.split('\n')).toEqual(['Lê Hoàng Phúc, Phó Trưởng ban', 'KẾT QUẢ TIẾP DÂN NĂM 2022'])
  })

  test('a page on its side is read as one that stands; letters across it are a stamp', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc
          .save()
          .rotate(90, { origin: [300, 300] })
          .text(FIRST, 0, 100, { width: 450 })
          .restore()
        doc.text('Đã ký', 100, 700)
        doc.rotate(45, { origin: [300, 300] }).text('BẢN NHÁP', 300, 300)
      }),
    )
    expect(text).toBe(FIRST)
  })

  test('a mark that is drawn apart from its letter belongs to it', async () => {
    await expect(readPdf(await makePdf(doc => doc.text(FIRST.normalize('NFD'))))).resolves.toSatisfy(
      (text: string) => text.normalize('NFC') === FIRST,
    )
  })

  test('letters of an ABC font are read as what they show, beside others in Unicode', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        // The letters of code 0xAD (here "ư") and 0xB5 ("à") are the hyphen and the micro sign of Latin fonts.
        const inAbc = 'Ngày 5/7/2023, toàn tỉnh đã tiếp 1.245 lượt người - tại trụ sở, gồm cả định kỳ và thường'
        doc.text('Sở Tư pháp tỉnh Đồng Tháp: Kết quả tiếp công dân')
        doc.font('Times-Roman').text(toTcvn3(inAbc).toString('latin1'), 72, 120, { lineBreak: false })
        doc.text(toTcvn3('như từ xưa tới nay.').toString('latin1'), 72, 135)
      }),
    )
    expect(text.split('\n')).toEqual([
      'Sở Tư pháp tỉnh Đồng Tháp: Kết quả tiếp công dân',
      'Ngày 5/7/2023, toàn tỉnh đã tiếp 1.245 lượt người - tại trụ sở, gồm cả định kỳ và thường như từ xưa tới nay.',
    ])
  })

  test('a scan is told kindly what to do', async () => {
    const scan = await makePdf(doc => doc.rect(100, 100, 300, 400).fill('grey'))
    await expect(readPdf(scan)).rejects.toMatchObject({
      code: 'no-text-layer',
      advice: expect.stringContaining('ocrmypdf'),
    })
  })

  test('a signature stamped over a scanned page makes no text of it; few words without a picture are one', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    )
    const stamp = 'Văn phòng UBND tỉnh Mẫu, ngày ký: 20/06/2023 14:05:33 +07:00'
    const scan = await makePdf(doc => doc.image(pixel, 0, 0, { width: 590, height: 840 }).text(stamp, 60, 20))
    await expect(readPdf(scan)).rejects.toMatchObject({ code: 'no-text-layer' })
    const strips = await makePdf(doc => doc.rect(50, 50, 400, 600).fill('grey').text(`Ký bởi: ${stamp}`, 60, 20))
    await expect(readPdf(strips)).rejects.toMatchObject({ code: 'no-text-layer' })
    const logo = await makePdf(doc => doc.image(pixel, 0, 0, { width: 90, height: 90 }).text(stamp, 60, 120))
    await expect(readPdf(logo)).resolves.toBe(stamp)
  })

  test('fonts that do not say which letters they draw are told of', async () => {
    const whole = await makePdf(doc => doc.text(FIRST), { compress: false })
    const cut = Buffer.from(whole.toString('latin1').replaceAll('/ToUnicode', '/NoUnicode'), 'latin1')
    await expect(readPdf(cut)).rejects.toMatchObject({
      code: 'no-text-layer',
      message: expect.stringContaining('letters cannot be read'),
      advice: expect.stringContaining('--force-ocr'),
    })
  })

  test('what a browser prints around a page is not read', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc.fontSize(8).text('27/11/2026, 10:39', 24, 20).text('Báo Mẫu', 300, 20)
        doc.fontSize(12).text(FIRST, 72, 72).text('Thu Hà')
        doc.page.margins.bottom = 0
        doc.fontSize(8).text('https://mau.example/tin/12', 24, 815).text('1/1', 560, 815, { lineBreak: false })
      }),
    )
    expect(text.split('\n')).toEqual([FIRST, 'Thu Hà'])
  })

  test('a title that fills its first line and ends in the middle of the second is one', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc.fontSize(15)
        doc.text('DÂN VẬN CỦA CƠ QUAN HÀNH CHÍNH TỈNH MẪU: 6 THÁNG NHÌN LẠI VÀ TỚI', { align: 'center' })
        doc.fontSize(12).moveDown().text(FIRST, { align: 'justify' }).text('THU HÀ', { align: 'right' })
      }),
    )
    expect(text.split('\n')).toEqual([
      'DÂN VẬN CỦA CƠ QUAN HÀNH CHÍNH TỈNH MẪU: 6 THÁNG NHÌN LẠI VÀ TỚI',
      FIRST,
      'THU HÀ',
    ])
  })

  test('so is one that fills its first line to the margins, in type of its own', async () => {
    const title = 'Kết quả tiếp công dân, giải quyết khiếu nại, tố cáo'
    const text = await readPdf(
      await makePdf(doc => {
        doc.fontSize(15)
        const width = doc.widthOfString(title)
        doc.text(title, 72, 72).text('năm 2022', 72, 92, { width, align: 'center' })
        doc.fontSize(12).text(FIRST, 72, 120, { width, align: 'justify' })
      }),
    )
    expect(text.split('\n')).toEqual([`${title} năm 2022`, FIRST])
  })

  test('three columns, and two short ones, are read one after the other', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc.fontSize(8)
        doc.text(FIRST, 60, 72, { width: 145, align: 'justify' })
        doc.text(SECOND, 225, 72, { width: 145, align: 'justify' })
        doc.text(THIRD, 390, 72, { width: 145, align: 'justify' })
        doc.fontSize(11).text('Kết quả tiếp công dân sáu tháng đầu năm của các cơ quan trong toàn tỉnh Mẫu:', 60, 200)
        doc.text(FIRST, 60, 230, { width: 230 }).text(THIRD, 310, 237, { width: 230 })
      }),
    )
    expect(text.split('\n')).toEqual([
      FIRST,
      SECOND,
      THIRD,
      'Kết quả tiếp công dân sáu tháng đầu năm của các cơ quan trong toàn tỉnh Mẫu:',
      FIRST,
      THIRD,
    ])
  })

  test('a box beside the text is read after it', async () => {
    const box = 'Năm 2011, tỉnh bên cạnh tiếp 4.444 lượt công dân; đây là số liệu chỉ để so sánh.'
    const text = await readPdf(
      await makePdf(doc => {
        doc.text('Từ đầu năm, các cơ quan trong tỉnh đã tiếp 1.204 lượt', 72, 72, { lineBreak: false })
        doc.text('công dân với 1.377 người, trong đó có 12 đoàn đông', 72, 87, { lineBreak: false })
        doc.text('người; tiếp nhận 310 đơn các loại, đủ điều kiện xử lý', 72, 102, { lineBreak: false })
        doc.text('288 đơn; đã giải quyết xong 45 trong số 52 vụ việc thuộc thẩm quyền của các cơ', 72, 117)
        doc.text('quan hành chính nhà nước ở cả ba cấp.', 72, 132)
        doc.fontSize(9).text(box, 395, 70, { width: 130, lineGap: 1 })
      }),
    )
    expect(text.split('\n')).toEqual([
      'Từ đầu năm, các cơ quan trong tỉnh đã tiếp 1.204 lượt công dân với 1.377 người, trong đó có 12 đoàn đông người; tiếp nhận 310 đơn các loại, đủ điều kiện xử lý 288 đơn; đã giải quyết xong 45 trong số 52 vụ việc thuộc thẩm quyền của các cơ quan hành chính nhà nước ở cả ba cấp.',
      box,
    ])
  })

  test('a label that goes on in a second line stays in its row, wherever the other cells stand', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc.text('STT', 72, 72).text('Nội dung', 120, 72).text('Đơn vị', 260, 72).text('Số liệu', 400, 72)
        doc.text('1', 72, 90).text('Tổng số lượt tiếp', 120, 90).text('lượt', 260, 90).text('1.245', 400, 90)
        doc.text('công dân thường', 120, 105).text('xuyên và định kỳ', 120, 120)
        doc.text('Đơn tiếp nhận của', 120, 140)
        doc.text('2', 72, 155).text('các cơ quan trong', 120, 155).text('đơn', 260, 155).text('812', 400, 155)
        doc.text('toàn tỉnh', 120, 170)
      }),
    )
    expect(text.split('\n')).toEqual([
      'STT | Nội dung | Đơn vị | Số liệu',
      '1 | Tổng số lượt tiếp công dân thường xuyên và định kỳ | lượt | 1.245',
      '2 | Đơn tiếp nhận của các cơ quan trong toàn tỉnh | đơn | 812',
    ])
  })

  test('even gaps in every space of a line are justification, no cells', async () => {
    const text = await readPdf(
      await makePdf(doc => {
        doc.text('Theo', 72, 72).text('Chương', 130, 72).text('trình', 205, 72).text('số', 266, 72)
      }),
    )
    expect(text).toBe('Theo Chương trình số')
  })

  test('a PDF with a password is named as one', async () => {
    const locked = await makePdf(doc => doc.text(FIRST), { userPassword: 'x' })
    await expect(readPdf(locked)).rejects.toMatchObject({ code: 'encrypted' })
  })

  test('a broken cross-reference table is mended, a cut file refused', async () => {
    const whole = await makePdf(doc => doc.text(FIRST))
    const brokenXref = Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n99'), 'latin1')
    await expect(readPdf(brokenXref)).resolves.toBe(FIRST)
    await expect(readPdf(whole.subarray(0, 200))).rejects.toMatchObject({ code: 'damaged' })
  })

  test('10,000 pages are refused', async () => {
    await expect(readPdf(manyPages(10_000))).rejects.toThrow('has 10,000 pages, and 1,000 is the most')
  })
})

test.each([
  ['giải quyết khiếu n-', 'ại, tố cáo', 'giải quyết khiếu nại, tố cáo'],
  ['phòng, chống dịch COVID-', '19 ở cơ sở', 'phòng, chống dịch COVID-19 ở cơ sở'],
  ['kinh tế -', 'xã hội', 'kinh tế - xã hội'],
  ['giai đoạn 2020-', '2025', 'giai đoạn 2020-2025'],
  ['mobilisa-', 'tion', 'mobilisation'],
])('%s + %s', (above, below, joined) => {
  expect(joinLines(above, below)).toBe(joined)
})

/** A PDF of as many empty pages, without a cross-reference table. */
function manyPages(count: number): Buffer {
  const numbers = Array.from({ length: count }, (_, i) => i + 3)
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Count ${count}/Kids[${numbers.map(number => `${number} 0 R`).join(' ')}]>>endobj`,
    ...numbers.map(number => `${number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj`),
  ]
  return Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer<</Root 1 0 R/Size ${count + 3}>>\n%%EOF`)
}
