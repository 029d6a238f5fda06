import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { marked } from 'marked'
import type { Locale } from '../i18n/locale'

/** The guide's pictures stand in public/; its file links them so that they show where the file itself is read, too. */
const PICTURES = '../../public/guide/'

/** The user's guide (docs/guide) as HTML. Its text is the project's own, so its markup is trusted. */
export async function guideHtml(locale: Locale): Promise<string> {
  const markdown = await readFile(join(process.cwd(), 'docs', 'guide', `${locale}.md`), 'utf8')
  const html = await marked.parse(markdown.replaceAll(PICTURES, '/guide/'))
  // A wide table scrolls in its own box, reachable by keyboard, and never widens the page.
  return html
    .replaceAll('<table>', '<div class="guide-table" role="region" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<img ', '<img loading="lazy" ')
}
