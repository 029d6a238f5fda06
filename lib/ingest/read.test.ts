import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '../normalize'
import { readBytes } from '.'

const HEADING = 'Thanh tra tỉnh Mẫu: Kết quả tiếp công dân 6 tháng đầu năm 2023'
const SENTENCE =
  'Trong 6 tháng đầu năm 2023, toàn tỉnh đã tiếp 1.245 lượt công dân; tiếp nhận 812 đơn, giải quyết 45/52 vụ việc thuộc thẩm quyền.'
const CLOSING = 'Các sở, ngành phối hợp chặt chẽ trong việc hòa giải ở cơ sở, hạn chế đơn thư vượt cấp.'
const TEXT = [HEADING, SENTENCE, CLOSING].join('\n')
const PAGE = `<html><head><meta charset="utf-8"></head><body><h1>${HEADING}</h1><p>${SENTENCE}</p><p>${CLOSING}</p></body></html>`

const read = (content: string | Buffer, name: string) => readBytes(Buffer.from(content as string), name)
/** The text as the rules read it. */
const textOf = async (content: string | Buffer, name = 'a.txt') => {
  const { text, reading } = await read(content, name)
  return reading?.text ?? text
}

describe('readBytes', () => {
  test.each(['\u200b', '\u2060', '\u00ad', '\u034f', '\u200c', '\u200e', '\u200f', '\u202a', '\u2066', '\ufeff'])(
    'characters that nobody sees are left out of every format: %j',
    async invisible => {
      const marked = (text: string) =>
        text.replaceAll('1.245', `${invisible}1${invisible}.245`).replace('công', `cô${invisible}ng`)
      expect(await textOf(marked(TEXT))).toBe(TEXT)
      expect(await textOf(marked(PAGE), 'a.html')).toBe(TEXT)
    },
  )

  test.each(['\v', '\u2028', '\u2029', '\u0085'])('%j ends a line', async end => {
    expect(await textOf(TEXT.replaceAll('\n', end))).toBe(TEXT)
  })

  test('the letter eth is read as Đ, with a note, and stays in a name', async () => {
    const eth = (text: string) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')
    const line = 'Đoàn ĐBQH đã ký 218-QĐ/TW.'
    const { text, reading, notes } = await read(`${eth(line)} Sigurður`, 'a.txt')
    expect(text).toBe(`${eth(line)} Sigurður`)
    expect(reading?.text).toBe(`${line} Sigurður`)
    expect(notes).toEqual(['the letter eth (Ð) read as Đ'])
    expect(await textOf(`<p>${eth(SENTENCE).replaceAll('Ð', '&ETH;')}</p>`, 'a.html')).toBe(SENTENCE)
  })

  test('full-width characters are read as plain ones', async () => {
    const wide = TEXT.replace(/[\d.,/]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    expect(await textOf(wide)).toBe(TEXT)
  })

  test('punctuation where windows-1252 has it, and lost characters, which are told', async () => {
    const { reading, notes } = await read(`${SENTENCE} \u0093Dân vận khéo\u0094 \u0096 b\ufffdo`, 'a.txt')
    expect(reading?.text).toBe(`${SENTENCE} “Dân vận khéo” – b\ufffdo`)
    expect(notes).toEqual(['1 characters were lost (\ufffd) before the file was made'])
  })

  test('a raised digit behind a number or a word is a note’s mark, behind a unit a power', async () => {
    expect(
      await textOf('Tiếp 168¹ lượt² công dân, thu hồi 1.200 m² và 3 km² đất, 2 m³ gỗ, lúc 7h³⁰ và lúc 14⁰⁰.'),
    ).toBe('Tiếp 168 lượt công dân, thu hồi 1.200 m² và 3 km² đất, 2 m³ gỗ, lúc 7h³⁰ và lúc 14⁰⁰.')
  })

  describe('offsets of a plain text', () => {
    /** Each span of a record, wherever it stands. */
    function spansIn(value: unknown): { start: number; end: number; text: string }[] {
      if (value === null || typeof value !== 'object') return []
      const inner = Object.values(value).flatMap(spansIn)
      return 'start' in value && typeof value.start === 'number' && 'text' in value
        ? [value as { start: number; end: number; text: string }, ...inner]
        : inner
    }
    const recordOf = async (content: string) => {
      const { text, reading } = await read(content, 'a.txt')
      return { text, record: normalize(text, { id: 'a', reading }) }
    }

    test('refer to its characters as they are, read over what nobody sees or means', async () => {
      const odd = TEXT.replace('Thanh tra', '\u200bThanh\u00ad tra')
        .replace('1.245 lượt', '１.245¹ lư\u200bợt')
        .replace('đã', 'ðã')
        .replace('; tiếp nhận', ';\n- 3 -\n\f\ntiếp nhận')
        .replace('45/52', '45⁄52')
      const { text, record } = await recordOf(odd)
      expect(text).toBe(odd)
      const { record: plain } = await recordOf(TEXT)
      expect(record.figures.map(({ indicator, value }) => [indicator, value])).toEqual(
        plain.figures.map(({ indicator, value }) => [indicator, value]),
      )
      expect(record.figures.length).toBeGreaterThan(3)
      for (const { start, end, text: words } of spansIn(record)) expect(text.slice(start, end)).toBe(words)
      expect(record.text?.length).toBe(text.length)
    })

    test('lie in it wherever such characters stand', async () => {
      const odd = fc.constantFrom(
        '\u200b',
        '\u00ad',
        '\ufeff',
        '\f',
        '\t',
        '¹',
        '\n2\n',
        '\n- 3 -\n\f',
        '\u2028',
        'ð',
        '９',
      )
      const places = fc.array(fc.tuple(fc.nat(TEXT.length), odd), { maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(places, async inserted => {
          const content = [...inserted]
            .sort(([a], [b]) => b - a)
            .reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), TEXT)
          const { text, record } = await recordOf(content)
          expect(text).toBe(content.replace(/^\ufeff{0,2}/, ''))
          for (const { start, end, text: words } of spansIn(record)) expect(text.slice(start, end)).toBe(words)
        }),
        { numRuns: 300 },
      )
    })
  })

  test('character references in a plain text are read as their letters', async () => {
    const { text, notes } = await read(
      TEXT.replace(/[^\p{ASCII}]/gu, char => (char === 'à' ? '&agrave;' : `&#${char.codePointAt(0)};`)),
      'a.txt',
    )
    expect(text).toBe(TEXT)
    expect(notes).toEqual(['character references (&#7871;) read as their letters'])
    expect(await textOf(`${SENTENCE} Viết “&amp;” thay “&”.`)).toBe(`${SENTENCE} Viết “&amp;” thay “&”.`)
    // Signs alone are read over, and stay in the text.
    const signs = TEXT.replace('1.245 lượt', '1.245&nbsp;lượt').replace('hạn chế', '&quot;hạn chế&quot; &amp;')
    expect((await read(signs, 'a.txt')).text).toBe(signs)
    expect(await textOf(signs)).toContain('1.245\u00a0lượt')
  })

  test('a tab within a sentence is a space, between cells it stays', async () => {
    expect(await textOf(TEXT.replace('1.245 lượt', '1.245\tlượt'))).toBe(TEXT)
    const table =
      'Chỉ tiêu\tĐơn vị\tSố liệu\nLượt tiếp công dân thường xuyên và định kỳ của toàn tỉnh\tlượt\t1.245.\nĐơn\tđơn\t812'
    expect(await textOf(table)).toBe(table)
  })

  describe('page numbers in a plain text', () => {
    const half = SENTENCE.indexOf(' 1.245')
    const cut = (between: string) =>
      `${HEADING}\n${SENTENCE.slice(0, half)}${between}${SENTENCE.slice(half + 1)}\n${CLOSING}`

    test.each(['\n- 3 -\n\f', '\n3\n\f\n', '\n\n3\n\n\f', '\n\f3\n', '\nTrang 3/12\n'])(
      'a lone number beside a form feed is left out, and the sentence goes on: %j',
      async between => {
        expect(await textOf(cut(between))).toBe(TEXT)
      },
    )

    test('numbers that count up a page apart are left out; a column of numbers, and one alone, stay', async () => {
      const page = Array.from({ length: 4 }, () => CLOSING).join('\n')
      expect(await textOf([page, '1', page, '2', page, '3', page].join('\n'))).toBe([page, page, page, page].join('\n'))
      const column = 'Lượt tiếp\n1\nĐơn khiếu nại\n2\nĐơn tố cáo\n3\nĐoàn đông người\n4'
      expect(await textOf(column)).toBe(column)
      expect(await textOf(cut('\n3\n'))).toContain('\n3\n')
    })
  })

  describe('a page saved as one file', () => {
    const quoted = (text: string) =>
      [...Buffer.from(text)]
        .map(byte =>
          byte > 126 || byte === 61
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte),
        )
        .join('')
        .replace(/(.{60}[^=]{3})/g, '$1=\r\n')
    const message = (type: string, encoding: string, body: string, head = '') =>
      [
        `From: <Saved by Browser>\r\n${head}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n`,
        `----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n`,
        `----b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://bao.example.vn/bai-1.html\r\n\r\n${body}`,
        '\r\n----b--\r\n',
      ].join('\r\n')

    test.each([
      ['quoted-printable', quoted(PAGE)],
      ['base64', Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n')],
      ['8bit', PAGE],
    ])('is read by its first page: %s', async (encoding, body) => {
      for (const name of ['a.mht', 'a.html', 'a.doc']) {
        expect(await read(message('text/html; charset="utf-8"', encoding, body), name)).toEqual({
          text: TEXT,
          url: 'https://bao.example.vn/bai-1.html',
          format: 'html',
          reading: null,
          notes: ['a web page saved as one file (MHTML), read as html'],
        })
      }
    })

    test('parts within parts, and a mail’s text', async () => {
      const inner = `multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n--c--`
      const mail = message(inner, '7bit', '', 'To: <b@example.vn>\r\n')
      expect(await read(mail, 'a.eml')).toMatchObject({
        text: TEXT,
        format: 'text',
        notes: ['a saved e-mail: its text is read, and nothing that is attached'],
      })
    })

    test('one without a page is refused by its kind, and a text that begins like a letter is a text', async () => {
      await expect(read(message('image/png', 'base64', 'AAAA'), 'a.mht')).rejects.toMatchObject({
        code: 'wrong-format',
        message: expect.stringContaining('MHTML'),
      })
      const letter = `Kính gửi: Thanh tra tỉnh\nSố: 12/BC\n\n${SENTENCE}`
      expect(await textOf(letter)).toBe(letter)
    })
  })

  test.each([
    ['RIFF\x10\0\0\0WEBPVP8 ', 'a.webp', 'WebP picture'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'a.jpg', 'HEIC'],
    ['BM6\x03\0\0\0\0\0\0', 'a.txt', 'BMP picture'],
    ['ID3\x03\0\0\0', 'a.txt', 'recording'],
    [`\x05admin${' '.repeat(48)}\x05\0a\0d\0m\0i\0n\0${' \0'.repeat(48)}`, '~$a.docx', 'note that Word leaves'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:4d7a', 'a.docx', 'Git LFS'],
    ['{"url":"https://docs.google.com/open?id=abc","doc_id":"abc"}', 'a.docx', 'Google Docs'],
    ['[InternetShortcut]\r\nURL=https://bao.example.vn/', 'a.url', 'link to a web page'],
    [
      '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>',
      'a.pdf',
      '“404 Not Found”',
    ],
  ])('what is no report is named: %j', async (content, name, kind) => {
    await expect(readBytes(Buffer.from(content, 'latin1'), name)).rejects.toMatchObject({
      code: 'wrong-format',
      message: expect.stringContaining(kind),
    })
  })

  test('a page under a document’s name is read where it holds a report', async () => {
    const { notes, text } = await read(PAGE.replace(CLOSING, `${CLOSING} ${CLOSING} ${CLOSING}`), 'a.pdf')
    expect(text).toContain(SENTENCE)
    expect(notes).toEqual(['named .pdf, but it is html; read as html'])
  })
})
