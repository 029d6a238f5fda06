import type { Element } from './tree'

/** Elements that hold no sentence of an article. */
const NEVER = new Set(
  'script style noscript template iframe object embed svg canvas math button select option textarea input nav dialog video audio head map del s strike'.split(
    ' ',
  ),
)

/** Names that sites give to what surrounds an article; whole words of `class` and `id`. */
const SURROUNDINGS = new RegExp(
  `(?:^|[-_\\s])(?:${[
    'nav|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|side-bar|aside|footer|foot|topbar|toolbar|pagination|pager',
    'related|relate|lien-quan|tin-lien-quan|tinlienquan|tin-khac|tinkhac|tin-moi|tin-cung-chuyen-muc|doc-nhieu|most-read|recommend(?:ed|ation)?s?|more-news|other-news|popular|trending',
    'comments?|binh-luan|binhluan|phan-hoi|share|sharing|social|fb-like|like-box|rating|vote|print|email-link',
    'ads?|advert(?:s|isement)?|quang-cao|quangcao|sponsor|promo|banner|popup|modal|cookie|newsletter|subscribe',
    'tags?|tag-list|keywords?|tu-khoa|login|search|search-box|weather|thoi-tiet|clock|today|visited|hotline|skip-link',
  ].join('|')})(?:$|[-_\\s])`,
  'i',
)
/** A box of another article within the text, whatever its name adds: "RelatedOneNews", "box-related-1". */
const RELATED = /relate(?:d|s|news)/i
const ROLES = new Set(['navigation', 'menu', 'menubar', 'search', 'complementary', 'contentinfo', 'dialog', 'alert'])

/** Whether an element is never part of an article, whatever it says. */
export function isNeverArticle({ name, attribs }: Element): boolean {
  return NEVER.has(name) || /text-decoration[^;]*line-through/i.test(attribs.style ?? '')
}

/** Whether an element is not shown. A page itself is always meant to be: its script shows it. */
export function isHidden({ name, attribs }: Element): boolean {
  if (name === 'html' || name === 'body') return false
  return (
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')
  )
}

/** Whether an element's name says that it surrounds an article. Sites misname things: the caller looks at its text as well. */
export function isNamedSurroundings(element: Element): boolean {
  if (element.name === 'aside' || element.name === 'footer') return true
  if (element.name === 'body' || element.name === 'html' || element.name === 'article') return false
  const { attribs } = element
  if ([attribs.class, attribs.id, attribs.type, attribs['data-type']].some(value => RELATED.test(value ?? '')))
    return true
  return ROLES.has(attribs.role ?? '') || SURROUNDINGS.test(attribs.class ?? '') || SURROUNDINGS.test(attribs.id ?? '')
}

const OTHER_NEWS =
  /^(?:(?:các )?(?:tin|bài|bài viết|tin tức|tin bài) (?:liên quan|khác|mới(?: nhất)?|cũ hơn|đã đưa|cùng (?:chuyên )?mục|đọc nhiều|nổi bật|xem nhiều|tiếp theo)|(?:có thể )?bạn (?:có thể )?quan tâm|xem thêm|đọc (?:thêm|nhiều)|xem nhiều|cùng chuyên mục|văn bản mới|thông báo mới|mới nhất|nổi bật)\s*:?$/i

/** Whether a line is the label above links to other articles: "Tin liên quan", "Các tin khác". */
export const opensOtherNews = (line: string): boolean => line.length <= 40 && OTHER_NEWS.test(line.normalize('NFC'))

const COMMENTS =
  /^(?:(?:ý kiến|bình luận|phản hồi|thảo luận)(?: (?:của )?(?:bạn đọc|độc giả|người đọc|bạn))?|bạn đọc (?:bình luận|phản hồi)|comments?)(?: ?\(\d+\)| ?: ?\d+)?\s*:?$/i

/** Whether a line is the label above what readers wrote: "Ý kiến bạn đọc (2)". */
export const opensComments = (line: string): boolean => line.length <= 40 && COMMENTS.test(line.normalize('NFC'))
