import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLocale } from '@/lib/i18n/locale'
import '../../globals.css'

interface Props {
  children: ReactNode
  params: Promise<{ lang: string }>
}

/** A chart alone: the frame's page has a masthead of its own. */
export default async function EmbedLayout({ children, params }: Props) {
  const { lang } = await params
  if (!isLocale(lang)) notFound()
  return (
    <html lang={lang} data-appearance="system">
      <head>
        {/* What a chart links to opens beside the page that frames it, not in its frame. */}
        <base target="_blank" />
      </head>
      <body>
        <main className="p-3">{children}</main>
      </body>
    </html>
  )
}
