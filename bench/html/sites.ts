/**
 * Pages around an article, in the mark-up of the kinds of sites that Vietnamese reports stand on. Their words are our own;
 * the noise is what such sites show beside an article, long sentences among it.
 */
export interface PageParts {
  title: string
  /** As a site prints it: "Thứ Tư, 15/07/2020 08:30". */
  dateLine: string
  lead: string
  /** The article's paragraphs behind its lead. */
  paragraphs: readonly string[]
  author: string
}

export type Site = (parts: PageParts) => string

const RELATED = [
  'Chủ tịch UBND tỉnh tiếp công dân định kỳ tháng 3, lắng nghe 45 lượt ý kiến của người dân vùng dự án',
  'Huyện ủy tổ chức hội nghị đối thoại với nhân dân về xây dựng nông thôn mới nâng cao',
  'Khen thưởng 120 mô hình “Dân vận khéo” tiêu biểu giai đoạn 2016 - 2020',
  'Thanh tra tỉnh kết luận việc chấp hành pháp luật về tiếp công dân tại 12 đơn vị',
  'Khởi công tuyến đường ven biển dài 37 km, dự kiến hoàn thành cuối năm tới',
] as const
const COMMENTS = [
  'Bạn đọc Lê Hòa: Tôi rất đồng tình với bài viết, mong các cấp chính quyền quan tâm giải quyết 15 đơn thư của bà con khu phố tôi.',
  'Nguyễn Thành: Địa phương tôi năm 2019 tiếp hơn 300 lượt dân mà vẫn còn nhiều vụ việc kéo dài, đề nghị báo phản ánh thêm.',
] as const
const FOOTER =
  'Cơ quan chủ quản: Văn phòng Tỉnh ủy. Giấy phép số 147/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 12/8/2015. Chịu trách nhiệm: Ông Trần Văn Mẫu, Chánh Văn phòng. Địa chỉ: số 2 đường Hùng Vương, điện thoại 0123.456.789.'
const MENU = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức - Sự kiện',
  'Công tác dân vận',
  'Cải cách hành chính',
  'Văn bản',
  'Liên hệ',
]
const DOCUMENTS = [
  'Quyết định số 218/QĐ-UBND ngày 20/01/2021 về việc phê duyệt Kế hoạch tuyên truyền cải cách hành chính năm 2021',
  'Công văn số 1024/UBND-NC về việc tăng cường công tác tiếp công dân, giải quyết khiếu nại, tố cáo trong dịp Tết',
] as const

const links = (texts: readonly string[]) =>
  texts.map((text, i) => `<li><a href="/tin/${i}.html">${text}</a></li>`).join('')
const menu = (tag = 'ul') => `<${tag} class="nav">${links(MENU)}</${tag}>`
const paragraphs = (parts: PageParts, open = '<p>', close = '</p>') =>
  parts.paragraphs.map(text => `${open}${text}${close}`).join('\n')
const related = () => `<ul>${links(RELATED)}</ul>`
const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Cổng thông tin</title>${head}</head><body>${body}</body></html>`

export const SITES: Readonly<Record<string, Site>> = {
  'a large newspaper': parts =>
    page(
      parts.title,
      `<header class="section top-header"><span class="time-now">Thứ tư, 25/11/2026</span></header><nav class="main-nav">${menu()}</nav>
      <section class="section page-detail"><div class="container"><div class="sidebar-1"><div class="header-content"><ul class="breadcrumb"><li><a href="/xa-hoi">Xã hội</a></li></ul><span class="date">${parts.dateLine}</span></div>
      <h1 class="title-detail">${parts.title}</h1><p class="description">${parts.lead}</p><article class="fck_detail">${paragraphs(parts, '<p class="Normal">')}
      <figure itemprop="image"><img src="1.jpg"><figcaption><p class="Image">Quang cảnh hội nghị. Ảnh: Báo Mẫu</p></figcaption></figure><p class="author_mail"><strong>${parts.author}</strong></p></article>
      <div class="box-tinlienquanv2">${RELATED.slice(0, 3)
        .map(
          text =>
            `<article><h4><a href="#">${text}</a></h4><p>${text}, theo ghi nhận của phóng viên tại hiện trường trong sáng nay.</p></article>`,
        )
        .join('')}</div>
      <div id="box_comment" class="box_comment">${COMMENTS.map(text => `<div class="content-comment"><p class="full_content">${text}</p></div>`).join('')}</div></div><div class="sidebar-2"><div class="box-xemnhieu"><h3>Xem nhiều</h3>${related()}</div></div></div></section>
      <footer><p>${FOOTER}</p></footer>`,
    ),
  'a portal of web parts in tables': parts =>
    page(
      parts.title,
      `<form id="aspnetForm"><table id="MSO_ContentTable" width="100%"><tr><td>${menu()}</td></tr><tr><td width="20%"><table class="ms-webpart"><tr><td>Văn bản mới</td></tr>${DOCUMENTS.map(text => `<tr><td><a href="#">${text}</a></td></tr>`).join('')}</table></td>
      <td><table><tr><td class="ms-WPBody"><div class="news-detail"><div class="tieude">${parts.title}</div><div class="ngaydang">${parts.dateLine}</div><div class="ms-rtestate-field"><p style="text-align:justify"><strong>${parts.lead}</strong></p>${paragraphs(parts, '<p style="text-align:justify"><span style="font-size:13pt">', '</span></p>')}<p style="text-align:right"><em>${parts.author}</em></p></div>
      <div class="tinkhac"><b>Các tin khác</b><ul>${RELATED.map(text => `<li><a href="#">${text}</a> <i>(12/07/2020)</i></li>`).join('')}</ul></div></div></td></tr></table></td><td><div>Thống kê truy cập<br>Đang online: 152<br>Hôm nay: 3.452<br>Tổng lượt truy cập: 12.345.678</div></td></tr></table><div>${FOOTER}</div></form>`,
    ),
  'a Liferay portal': parts =>
    page(
      parts.title,
      `<div id="wrapper"><header id="banner">${menu()}</header><div id="content"><div class="columns-2"><div class="portlet-column"><div class="portlet-boundary"><section class="portlet"><div class="portlet-content"><div class="journal-content-article"><h3 class="title">${parts.title}</h3><span class="date">${parts.dateLine}</span><div class="sapo">${parts.lead}</div><div class="content">${paragraphs(parts, '<div>', '</div>')}</div><div class="tacgia">${parts.author}</div></div>
      <div class="asset-links"><h4>Tin liên quan</h4>${related()}</div></div></section></div></div><div class="portlet-column-last"><div class="poll"><p>Bạn đánh giá thế nào về chất lượng phục vụ của bộ phận tiếp nhận và trả kết quả của địa phương trong năm qua?</p><label>Rất hài lòng</label><label>Hài lòng</label></div></div></div></div><footer>${FOOTER}</footer></div>`,
    ),
  WordPress: parts =>
    page(
      parts.title,
      `<div id="page" class="site"><header id="masthead"><nav id="site-navigation">${menu()}</nav></header><div id="content" class="site-content"><main id="main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${parts.title}</h1><div class="entry-meta"><time class="entry-date">${parts.dateLine}</time></div></header><div class="entry-content"><p>${parts.lead}</p>${paragraphs(parts)}<p><strong>${parts.author}</strong></p><div class="sharedaddy"><span>Chia sẻ:</span><ul><li><a href="#">Facebook</a></li><li><a href="#">Zalo</a></li></ul></div></div><footer class="entry-footer">Chuyên mục: <a href="#">Dân vận</a></footer></article>
      <div id="comments" class="comments-area"><h2>2 bình luận</h2><ol>${COMMENTS.map(text => `<li class="comment"><p>${text}</p></li>`).join('')}</ol></div></main><aside id="secondary" class="widget-area"><section class="widget"><h2>Bài mới</h2>${related()}</section></aside></div><footer>${FOOTER}</footer></div>`,
    ),
  'DotNetNuke with breaks for paragraphs': parts =>
    page(
      parts.title,
      `<div id="dnn_wrapper"><div id="dnn_menu">${menu('div')}</div><div id="dnn_ContentPane"><div class="DnnModule"><span id="lblTitle" class="Head">${parts.title}</span><br><span class="SubHead">${parts.dateLine}</span><br><div class="Normal"><b>${parts.lead}</b><br><br>${parts.paragraphs.join('<br><br>')}<br><br><i>${parts.author}</i></div></div></div><div id="dnn_RightPane"><h3>Thông báo</h3><p>Từ ngày 01/6/2021, Ban Tiếp công dân tỉnh tiếp công dân thường xuyên từ thứ hai đến thứ sáu hằng tuần tại số 9 đường Trần Phú.</p>${related()}</div><div id="dnn_footer">${FOOTER}</div></div>`,
    ),
  'an old page of fonts in nested tables': parts =>
    page(
      parts.title,
      `<center><table width="980"><tr><td colspan="3">${MENU.map(text => `<a href="#"><font size="2">${text}</font></a> | `).join('')}</td></tr><tr valign="top"><td width="180"><font size="2">Liên kết website<br><a href="#">Chính phủ</a><br><a href="#">Quốc hội</a></font></td><td><table><tr><td><font size="4"><b>${parts.title}</b></font></td></tr><tr><td><font size="1">${parts.dateLine}</font></td></tr><tr><td><font face="Arial"><b>${parts.lead}</b></font></td></tr><tr><td><font face="Arial">${paragraphs(parts, '<p align="justify">')}</font></td></tr><tr><td align="right"><b>${parts.author}</b></td></tr></table><table><tr><td><b>Các tin đã đưa</b></td></tr>${RELATED.map(text => `<tr><td><a href="#">${text}</a></td></tr>`).join('')}</table></td><td width="150">Thời tiết<br>Hà Nội 25°C</td></tr><tr><td colspan="3"><font size="1">${FOOTER}</font></td></tr></table></center>`,
    ),
  'Joomla with modules': parts =>
    page(
      parts.title,
      `<div class="body-wrapper"><div id="sp-menu">${menu()}</div><section id="sp-main-body"><div class="row"><div id="sp-left"><div class="sp-module"><h3>Tin đọc nhiều</h3><ul class="mostread">${links(RELATED)}</ul></div></div><div id="sp-component"><article class="item item-page" itemscope><div class="entry-header"><dl class="article-info"><dd class="published"><time>${parts.dateLine}</time></dd><dd class="hits">Lượt xem: 1254</dd></dl><h2 itemprop="name">${parts.title}</h2></div><div itemprop="articleBody"><p><strong>${parts.lead}</strong></p>${paragraphs(parts)}<p class="rtr">${parts.author}</p></div><ul class="pager"><li><a href="#">Trang trước</a></li><li><a href="#">Trang sau</a></li></ul></article></div></div></section><footer>${FOOTER}</footer></div>`,
    ),
  'related news between the paragraphs': parts => {
    const middle = Math.ceil(parts.paragraphs.length / 2)
    const part = (from: number, to?: number) =>
      parts.paragraphs
        .slice(from, to)
        .map(text => `<p>${text}</p>`)
        .join('')
    return page(
      parts.title,
      `<nav>${menu()}</nav><div class="main"><h1>${parts.title}</h1><div class="time">${parts.dateLine}</div><h2 class="sapo">${parts.lead}</h2><div class="detail-content afcbc-body">${part(0, middle)}<div class="VCSortableInPreviewMode" type="RelatedOneNews"><ul class="relate">${links(RELATED.slice(0, 3))}</ul></div>${part(middle)}<p class="author">${parts.author}</p></div><div class="tags">Tags: <a href="#">dân vận</a>, <a href="#">tiếp dân</a></div><div class="box-newest"><h3>Tin mới nhất</h3>${RELATED.map(text => `<div class="item"><a href="#">${text}</a><p class="desc">${text}. Đây là nội dung được nhiều cử tri quan tâm trong thời gian vừa qua.</p></div>`).join('')}</div></div><div class="footer">${FOOTER}</div>`,
    )
  },
  'a print page': parts =>
    page(
      parts.title,
      `<div class="print"><div>Cổng thông tin điện tử tỉnh Mẫu</div><div><a href="javascript:window.print()">In trang này</a></div><h2>${parts.title}</h2><div>${parts.dateLine}</div><div>${parts.lead}</div><div>${paragraphs(parts)}</div><div>${parts.author}</div><hr><div>Đường dẫn: http://mau.gov.vn/tin/123</div></div>`,
    ),
  'a phone page': parts =>
    page(
      parts.title,
      `<div class="amp"><div class="hamburger">${menu()}</div><div class="post"><div class="cate"><a href="#">Chính trị</a></div><h1 class="post-title">${parts.title}</h1><div class="post-time">${parts.dateLine}</div><div class="post-desc">${parts.lead}</div><div class="post-content">${paragraphs(parts, '<div class="para">', '</div>')}</div><div class="post-author">${parts.author}</div><div class="ads">Quảng cáo: Mở tài khoản ngay hôm nay để nhận ưu đãi lãi suất lên tới 8,5% một năm cho khách hàng mới!</div><div class="more">${related()}</div></div><div class="foot">${FOOTER}</div></div>`,
    ),
}

/** Sentences of the surroundings, none of which belongs to an article. */
export const NOISE: readonly string[] = [...RELATED, ...COMMENTS, ...DOCUMENTS, FOOTER, ...MENU]
