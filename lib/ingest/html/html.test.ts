import { describe, expect, test } from 'vitest'
import { toTcvn3 } from '../testing/legacy-bytes'
import { declaredCharset, looksLikeHtml, readHtml } from '.'

const LEAD =
  'Sáng 14/7, Ban Dân vận Tỉnh ủy tổ chức hội nghị sơ kết công tác dân vận 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm.'
const FIGURES =
  'Trong kỳ, các cơ quan hành chính đã tiếp 1.204 lượt công dân, tiếp nhận 310 đơn, giải quyết 45/52 vụ việc khiếu nại, tố cáo thuộc thẩm quyền.'
const CLOSING =
  'Hội nghị thống nhất các nhiệm vụ trọng tâm, trong đó tiếp tục nâng cao chất lượng công tác tiếp công dân ở cơ sở.'

const MENU = `<ul class="main"><li><a href="/">Trang chủ</a></li><li><a href="/cs">Chính sách</a></li><li><a href="/xh">Xã hội</a></li><li><a href="/vh">Văn hóa</a></li></ul>`
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Sơ kết công tác dân vận - Báo Mẫu</title>${head}</head><body>${body}</body></html>`

/** The same report in the clothes of different kinds of sites. */
const PAGES: Record<string, string> = {
  'a modern site': page(`
    <header><nav>${MENU}</nav><span class="today">Thứ Tư, 25/11/2026</span></header>
    <main><article>
      <h1>Sơ kết công tác dân vận 6 tháng đầu năm</h1>
      <div class="meta"><time>15/07/2021 08:30</time></div>
      <p class="sapo">${LEAD}</p><div class="content"><p>${FIGURES}</p><figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị</figcaption></figure><p>${CLOSING}</p></div>
      <p class="author">Minh Hà</p>
      <div class="tags">Từ khóa: <a href="/t/1">dân vận</a></div>
    </article>
    <aside class="related"><h3>Tin liên quan</h3><ul><li><a href="/1">Hội nghị giao ban công tác dân vận quý I với nhiều nội dung mới được bàn thảo</a></li><li><a href="/2">Tin khác</a></li></ul></aside></main>
    <div id="comments">Bạn đọc Nguyễn Văn A: bài viết rất hay và bổ ích, cần có thêm nhiều bài viết như thế này trên báo.</div>
    <footer>Giấy phép số 12/GP ngày 01/01/2010. Tổng biên tập: Lê Văn B. Địa chỉ: số 1 đường Lê Lợi, thành phố Mẫu</footer>
    <script>var a = "<p>không phải nội dung của bài viết này đâu nhé, đừng đọc nó vào</p>"</script>`),
  'a portal laid out in tables': page(`
    <table width="100%"><tr><td colspan="2">${MENU}</td></tr><tr><td class="left">${MENU}<br>Liên kết website</td><td>
      <table><tr><td><h1>Sơ kết công tác dân vận 6 tháng đầu năm</h1></td></tr><tr><td><span>15/07/2021 08:30</span></td></tr>
      <tr><td>${LEAD}<br><br>${FIGURES}<br>Quang cảnh hội nghị<br>${CLOSING}<br><b>Minh Hà</b></td></tr></table>
    </td></tr></table>`),
  'paragraphs in nested divs, lead apart from the body': page(`
    <div id="wrap" class="no-sidebar"><div class="menu">${MENU}</div><div><div class="head"><h1>Sơ kết công tác dân vận 6 tháng đầu năm</h1><span>15/07/2021 08:30</span><h2>${LEAD}</h2></div>
    <div class="b1"><div><div>${FIGURES}</div><div>Quang cảnh hội nghị</div><div>${CLOSING}</div></div></div><div>Minh Hà</div>
    <div class="box"><div>Tin mới</div>${MENU}</div></div></div>`),
}

describe('readHtml', () => {
  test('finds a headline that only the page head names, and keeps what stands between it and the article', () => {
    const { text } = readHtml(
      `<html><head><title>Sơ kết công tác dân vận 6 tháng đầu năm - Cổng thông tin</title></head><body><div class="menu">${MENU}</div>
       <div><span class="lbl">Sơ kết công tác dân vận 6 tháng đầu năm</span><br><span>15/07/2021 08:30</span><div>${LEAD}</div><div class="noidung"><p>${FIGURES}</p><p>${CLOSING}</p></div></div></body></html>`,
    )
    expect(text.split('\n')).toEqual([
      'Sơ kết công tác dân vận 6 tháng đầu năm',
      '15/07/2021 08:30',
      LEAD,
      FIGURES,
      CLOSING,
    ])
  })

  test('leaves out a menu on a page without a sentence', () => {
    const { text } = readHtml(
      page(`<div>${MENU}</div><div><h1>Lịch tiếp công dân tháng 7</h1><div>Phòng tiếp dân số 2</div></div>`),
    )
    expect(text).not.toContain('Trang chủ')
    expect(text).toContain('Phòng tiếp dân số 2')
  })

  test('leaves out teasers of other articles, by their links or by the label above them', () => {
    const teaser = (words: string) =>
      `<div><a href="#">${words}</a><p>${words}, theo ghi nhận của phóng viên tại nhiều cơ quan trong sáng nay.</p></div>`
    const teasers = ['một', 'hai', 'ba'].map(n =>
      teaser(`Thanh tra kết luận vụ việc thứ ${n} tại 12 đơn vị trong tỉnh`),
    )
    const { text } = readHtml(
      page(
        `<div><h1>Sơ kết công tác dân vận 6 tháng đầu năm</h1><p>${LEAD}</p><p>${FIGURES}</p><div class="x">${teasers.join('')}</div>
         <div class="y"><b>Các tin khác</b><p><a href="#">Xã A</a> tiếp 300 lượt người dân vùng dự án trong ngày đầu tiên của tháng, theo lịch đã định.</p><p><a href="#">Xã B</a></p></div><p>${CLOSING}</p></div>`,
      ),
    )
    expect(text.split('\n')).toEqual(['Sơ kết công tác dân vận 6 tháng đầu năm', LEAD, FIGURES, CLOSING])
  })

  test.each(Object.entries(PAGES))('finds the article of %s', (_, html) => {
    const { text } = readHtml(html)
    const lines = text.split('\n')
    const expected = [
      'Sơ kết công tác dân vận 6 tháng đầu năm',
      '15/07/2021 08:30',
      LEAD,
      FIGURES,
      'Quang cảnh hội nghị',
      CLOSING,
      'Minh Hà',
    ]
    expect(lines.filter(line => expected.includes(line))).toEqual(expected)
    for (const foreign of [
      'Trang chủ',
      'Tin khác',
      'Bạn đọc',
      'Giấy phép',
      '25/11/2026',
      'Từ khóa',
      'không phải nội dung',
    ])
      expect(text).not.toContain(foreign)
  })

  test('a table is one line a row, its number beside its label', () => {
    const { text } = readHtml(
      page(`<h1>Kết quả tiếp công dân quý I</h1><p>${LEAD}</p><table><caption>Bảng 1</caption><thead><tr><th>Chỉ tiêu</th><th>Số lượng</th></tr></thead>
      <tbody><tr><td><p>Lượt tiếp <b>công dân</b></p></td><td><p>1.204</p></td></tr><tr><td>Đơn khiếu nại</td><td>96</td><td></td></tr></tbody></table><p>${CLOSING}</p>`),
    )
    expect(text).toContain('Bảng 1\nChỉ tiêu | Số lượng\nLượt tiếp công dân | 1.204\nĐơn khiếu nại | 96\n')
  })

  const article = (inner: string) =>
    readHtml(page(`<div><h1>Kết quả tiếp công dân quý I</h1><p>${LEAD}</p><p>${FIGURES}</p>${inner}</div>`))
      .text.split('\n')
      .slice(3)

  test('a cell of several lines keeps its words apart, and cells that only lay out a page keep their lines', () => {
    expect(
      article(
        '<table><tr><td>1</td><td>Tiếp công dân</td><td>1.245 lượt<br>1.503 người</td></tr><tr><td>2</td><td>Đơn</td><td><p>812</p><p>đơn</p></td></tr></table>',
      ),
    ).toEqual(['1 | Tiếp công dân | 1.245 lượt 1.503 người', '2 | Đơn | 812 đơn'])
    expect(
      article(
        '<table><tr><td>UBND TỈNH MẪU<br><b>THANH TRA</b><br>Số: 45/BC-TTr</td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Mẫu, ngày 20 tháng 7 năm 2023</p></td></tr></table>',
      ),
    ).toEqual([
      'UBND TỈNH MẪU',
      'THANH TRA',
      'Số: 45/BC-TTr',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Mẫu, ngày 20 tháng 7 năm 2023',
    ])
  })

  test('scripts, hidden parts and struck-out words are not read, in a table’s cell either', () => {
    const foreign = `<script>var x = "9.999"</script><span style="display:none">8.888</span><del>777</del><s>666</s><span style="text-decoration: line-through">555</span>`
    expect(
      article(
        `<table><tr><td>Lượt tiếp${foreign}</td><td>${foreign}1.204</td></tr></table><p>Nhận ${foreign}<ins>96</ins> đơn</p>`,
      ),
    ).toEqual(['Lượt tiếp | 1.204', 'Nhận 96 đơn'])
  })

  test('the mark of a note is left out behind a number or a word, and a power kept', () => {
    expect(
      article(
        '<p>Tiếp 168<sup>1</sup> lượt<sup>[2]</sup>, 12<sup><a href="#n">3, 4</a></sup> đoàn, 5<span class="MsoFootnoteReference">[1]</span> đơn, 7<span style="vertical-align:super">*</span> vụ, 1.200 m<sup>2</sup>, 3 x 10<sup>3</sup>, 1<sup>o</sup></p>',
      ),
    ).toEqual(['Tiếp 168 lượt, 12 đoàn, 5 đơn, 7 vụ, 1.200 m2, 3 x 103, 1o'])
  })

  const COMMENT =
    'Xã tôi chỉ tiếp 12 lượt công dân, nhận 7 đơn khiếu nại, mong các cấp lưu ý cho bà con nhờ. Cảm ơn báo.'

  test.each([
    ['in a box', `<div class="yk"><h3>Ý kiến bạn đọc (2)</h3><div><b>Nguyễn Văn A</b><p>${COMMENT}</p></div></div>`],
    ['beside their label', `<h3>Bình luận</h3><div><b>Nguyễn Văn A</b><p>${COMMENT}</p></div><p>${COMMENT}</p>`],
    ['more than the article', `<div><p>Ý kiến của bạn đọc:</p>${`<p>${COMMENT}</p>`.repeat(20)}</div>`],
    [
      'a related article',
      `<div class="VCSortable" type="RelatedOneNews"><a href="/x"><img></a><a href="/x">Lào Cai tiếp 4.444 lượt</a><p>${COMMENT}</p></div>`,
    ],
  ])('what readers wrote, and a box of another article, are left out: %s', (_, foreign) => {
    expect(article(foreign)).toEqual([])
  })

  test('a paragraph that speaks of readers’ opinions is the article’s', () => {
    expect(
      article(`<p><b>Ý kiến bạn đọc</b> gửi về cho biết: ${COMMENT}</p><p>Bình luận: ${COMMENT}</p>`),
    ).toHaveLength(2)
    expect(
      readHtml(
        page(`<p>${CLOSING}</p><div><h3>Thảo luận</h3><h1>Kết quả tiếp công dân quý I</h1><p>${FIGURES}</p></div>`),
      ).text,
    ).toContain(FIGURES)
  })

  test('a page that its script shows, and one whose paragraphs are links, is read', () => {
    const lines = [LEAD, FIGURES, CLOSING]
    const paragraphs = lines.map(line => `<p>${line}</p>`).join('')
    const links = lines.map(line => `<p><a href="#">${line}</a></p>`).join('')
    for (const html of [
      `<html><body style="visibility:hidden">${paragraphs}</body></html>`,
      `<html><body><div>…</div><div style="display: none">${MENU}${paragraphs}</div></body></html>`,
      `<html><body>${MENU}${links}</body></html>`,
    ])
      expect(
        readHtml(html)
          .text.split('\n')
          .filter(line => line !== '…'),
      ).toEqual(lines)
  })

  test('what is closed in XHTML is closed, and in HTML as a browser has it', () => {
    const body = `<body><p/><p>${LEAD}</p><p>${FIGURES}</p></body></html>`
    expect(
      readHtml(
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/><style/></head>${body}`,
      ).text.split('\n'),
    ).toEqual([LEAD, FIGURES])
    expect(readHtml(`<html><body><script src="x"/>${body}`).text).toBe('')
  })

  test('text in an old font is read as what it shows, and Unicode in one as it is', () => {
    const abc = toTcvn3('Tiếp công dân, nhận đơn').toString('latin1')
    expect(
      article(
        `<p><font face=".VnTime">${abc}</font></p><p style="font-family:'.VnTime'">Tiếp công dân, có đơn <font face="Arial">có</font></p>`,
      ),
    ).toEqual(['Tiếp công dân, nhận đơn', 'Tiếp công dân, có đơn có'])
  })

  test('list items are lines with their marks', () => {
    const { text } = readHtml(
      page(
        `<h1>Nhiệm vụ trọng tâm năm tới</h1><p>${LEAD}</p><ol start="3"><li>Một</li><li><p>Hai</p></li></ol><ul><li>Ba<li>Bốn</ul>`,
      ),
    )
    expect(text).toContain('\n3. Một\n4. Hai\n- Ba\n- Bốn')
  })

  test('a page without a heading takes the title of its head', () => {
    expect(readHtml(page(`<div><p>${LEAD}</p><p>${FIGURES}</p></div>`)).text.split('\n')[0]).toBe(
      'Sơ kết công tác dân vận',
    )
  })

  test('the address is the canonical link, else og:url, and only a web address', () => {
    const og = '<meta property="og:url" content="https://bao.example.vn/bai-2.html">'
    expect(
      readHtml(page(`<p>${LEAD}</p>`, `<link rel="canonical" href="https://bao.example.vn/bai-1.html">${og}`)).url,
    ).toBe('https://bao.example.vn/bai-1.html')
    expect(readHtml(page(`<p>${LEAD}</p>`, og)).url).toBe('https://bao.example.vn/bai-2.html')
    expect(readHtml(page(`<p>${LEAD}</p>`, '<link rel="canonical" href="javascript:alert(1)">')).url).toBeNull()
    expect(readHtml(page(`<p>${LEAD}</p>`, '<link rel="canonical" href="/bai-1.html">')).url).toBeNull()
  })

  test('a page nested 100,000 deep is refused, not followed', () => {
    expect(() => readHtml(`${'<div>'.repeat(100_000)}x`)).toThrow('more than 1,000 deep')
    expect(() => readHtml(`${'<b><table><tr><td>'.repeat(100_000)}x`)).toThrow('more than 1,000 deep')
  })

  test('entities, comments and unclosed tags are read as a browser reads them', () => {
    expect(readHtml(`<p>${LEAD}<p>Ti&#7871;p &amp; nh&#x1EAD;n<!-- x --> <b>12&nbsp;đơn`).text).toBe(
      `${LEAD}\nTiếp & nhận 12 đơn`,
    )
  })
})

test('a page is known by its beginning, or by its tags where it is named so', () => {
  expect(looksLikeHtml('\n<!-- a --><!DOCTYPE html><p>x', false)).toBe(true)
  expect(looksLikeHtml('<p>a</p><p>b</p><div>c</div>', false)).toBe(true)
  expect(looksLikeHtml('< Trở về trang trước\nGửi bình luận', false)).toBe(false)
  expect(looksLikeHtml('Tỷ lệ <5% và >3%', true)).toBe(false)
  expect(looksLikeHtml('Tiếp dân<br>12 lượt', true)).toBe(true)
})

test('the declared encoding is found in either form of meta', () => {
  expect(declaredCharset(Buffer.from('<meta charset="windows-1258">'))).toBe('windows-1258')
  expect(declaredCharset(Buffer.from('<META http-equiv="Content-Type" content="text/html; charset=x-sjis">'))).toBe(
    'x-sjis',
  )
  expect(declaredCharset(Buffer.from('<p>charset=utf-8</p>'))).toBeUndefined()
})
