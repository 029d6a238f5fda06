import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { repairLetters } from './repair-letters'
import { toTcvn3, toVni } from './testing/legacy-bytes'

const HEADING = 'Thanh tra tỉnh Mẫu: Kết quả tiếp công dân 6 tháng đầu năm 2023'
const SENTENCE =
  'Các cấp chính quyền đã tiếp 1.234 lượt công dân, giải quyết 56/78 vụ việc khiếu nại, tố cáo; tỷ lệ trên 71%.'
const CLOSING = 'Các cơ quan tiếp tục đối thoại, không để phát sinh điểm nóng.'

const abc = (text: string) => toTcvn3(text).toString('latin1')
const vni = (text: string) => toVni(text).toString('latin1')
/** As a browser, or a mail program, shows UTF-8 that it takes for windows-1252: codes without a character stay. */
const mojibake = (text: string) =>
  [...Buffer.from(text)]
    .map(byte => {
      const char = iconv.decode(Buffer.from([byte]), 'win1252')
      return char === '\ufffd' ? String.fromCharCode(byte) : char
    })
    .join('')

describe('repairLetters', () => {
  test.each([
    ['TCVN3', abc],
    ['VNI', vni],
    ['UTF-8 that was taken for windows-1252', mojibake],
  ])('reads a whole text and a part of one in %s', (encoding, damage) => {
    expect(repairLetters(damage(SENTENCE))).toEqual({ text: SENTENCE, notes: [`read as ${encoding}`] })
    for (const lines of [
      [HEADING, damage(SENTENCE), CLOSING],
      [HEADING, `${CLOSING} ${damage(SENTENCE)}`],
      [damage(HEADING), SENTENCE, damage(CLOSING)],
    ])
      expect(repairLetters(lines.join('\n'))).toEqual({
        text: lines
          .map(line =>
            line
              .replace(damage(SENTENCE), SENTENCE)
              .replace(damage(HEADING), HEADING)
              .replace(damage(CLOSING), CLOSING),
          )
          .join('\n'),
        notes: [`read in part as ${encoding}`],
      })
  })

  test('a short line of an old font follows what the others show', () => {
    expect(repairLetters(`${HEADING}\n${abc(SENTENCE)}\n${abc('Hà Nội')}`).text).toBe(`${HEADING}\n${SENTENCE}\nHà Nội`)
  })

  test.each([
    SENTENCE,
    `${SENTENCE}\n· Trang chủ · Tin\n© 2023 · Fax · Mail »`,
    'Le café a été fermé à Noël, où les élèves étaient reçus par le maire.',
    'Tiếp công dân.\n統計年鑑 統計年鑑 統計年鑑',
    `${SENTENCE}\nBà Müller, ông Çelik, bà Zoë, ông Søren, bà Anaïs`,
    'có cá, có cò, có cà, có cả',
    `(ÐN)- Ngày 6-1, Ban Dân vận 218-QÐ/TW, ðoàn ÐBQH`,
    'c\u00adông tá\u00adc dâ\u00adn vậ\u00adn, thá\u00adng, tá\u00adm, nă\u00adm',
  ])('leaves alone what is right, or no encoding of these: %j', text => {
    expect(repairLetters(text)).toEqual({ text, notes: [] })
  })
})
