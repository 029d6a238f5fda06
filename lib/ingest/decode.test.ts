import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode, firstBrokenByte } from './decode'
import { fromTcvn3 } from './legacy-fonts'
import { toTcvn3, toVni, toWindows1258 } from './testing/legacy-bytes'
import { UnreadableError } from './unreadable'
import { vietnameseShare } from './vietnamese-share'

const SENTENCE =
  'Sáu tháng đầu năm, các cấp chính quyền đã tiếp 1.234 lượt công dân, giải quyết 56/78 vụ việc khiếu nại, tố cáo; tỷ lệ trên 71%. Ưu tiên đối thoại, ổn định cơ sở, “Dân vận khéo” ở xã Thượng Hòa.'

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(SENTENCE)],
    ['UTF-8', Buffer.from(`\ufeff${SENTENCE}`)],
    ['UTF-16LE', iconv.encode(SENTENCE, 'utf-16le', { addBOM: true })],
    ['UTF-16BE', iconv.encode(SENTENCE, 'utf-16be', { addBOM: true })],
    ['UTF-16LE', iconv.encode(SENTENCE, 'utf-16le', { addBOM: false })],
    ['UTF-16BE', iconv.encode(SENTENCE, 'utf-16be', { addBOM: false })],
    ['windows-1258', toWindows1258(SENTENCE)],
    ['TCVN3', toTcvn3(SENTENCE)],
    ['VNI', toVni(SENTENCE)],
    ['VISCII', iconv.encode(SENTENCE.replace(/[“”]/g, '"'), 'viscii')],
  ])('reads %s', (encoding, bytes) => {
    const decoded = decode(bytes)
    expect(decoded.text.replace(/^\ufeff/, '')).toBe(encoding === 'VISCII' ? SENTENCE.replace(/[“”]/g, '"') : SENTENCE)
    expect(decoded.encoding).toBe(encoding)
  })

  test('capitals of TCVN3, which has none with tones, are restored in a heading', () => {
    expect(decode(toTcvn3(`ủY BAN NHâN DâN TỉNH HòA BìNH\nBí thư Vũ Mỹ\n${SENTENCE}`)).text).toContain(
      'ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH\nBí thư Vũ Mỹ\n',
    )
  })

  test('every letter of TCVN3 agrees with another table', () => {
    for (let byte = 0xa1; byte <= 0xfe; byte++) {
      const letter = fromTcvn3(String.fromCharCode(byte))
      if (letter.charCodeAt(0) !== byte) expect(letter).toBe(iconv.decode(Buffer.from([byte]), 'tcvn'))
    }
    expect(fromTcvn3('\u00b5\u00b8\u00b6\u00b7\u00b9 \u00ae \u00fe')).toBe('àáảãạ đ ỵ')
  })

  test('broken UTF-8 is refused with the offset of the byte and advice', () => {
    const bytes = Buffer.concat([
      Buffer.from('Tiếp dân \ufffd '),
      Buffer.from([0xe1, 0xbb]),
      Buffer.from(' lượt tiếp công dân'),
    ])
    const offset = Buffer.byteLength('Tiếp dân \ufffd ')
    expect(firstBrokenByte(bytes)).toBe(offset)
    expect(() => decode(bytes)).toThrow(UnreadableError)
    expect(() => decode(bytes)).toThrow(`byte ${offset} (0xe1) is not UTF-8`)
  })

  test('a cut UTF-16 file is refused', () => {
    const bytes = iconv.encode(SENTENCE, 'utf-16le', { addBOM: true })
    expect(() => decode(bytes.subarray(0, bytes.length - 1))).toThrow('UTF-16LE text is cut or broken')
  })

  test('an encoding that the file declares is used where the words are not Vietnamese', () => {
    const bytes = iconv.encode('naïve café, déjà vu, façade', 'iso-8859-15')
    expect(decode(bytes, 'iso-8859-15').text).toBe('naïve café, déjà vu, façade')
    expect(() => decode(bytes)).toThrow(UnreadableError)
  })
})

describe('vietnameseShare', () => {
  test('counts words beyond ASCII and those that are syllables', () => {
    expect(vietnameseShare('Tiếp công dân, giải quyết đơn')).toEqual({ words: 6, share: 1 })
    expect(vietnameseShare('Tieáp coâng daân').share).toBe(0)
    expect(vietnameseShare('abc')).toEqual({ words: 0, share: 0 })
  })

  test.each(['nghiêng', 'quyết', 'giếng', 'gì', 'khuỷu', 'ngoằn', 'yêu', 'Ỷ', 'hoà', 'hòa', 'thuở'])(
    '%s is a syllable',
    word => {
      expect(vietnameseShare(`${word} của`)).toMatchObject({ share: 1 })
    },
  )
})
