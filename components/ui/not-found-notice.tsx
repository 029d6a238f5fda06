'use client'

import { useParams } from 'next/navigation'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { Notice } from './notice'
import { ScreenLink } from './screen-link'

type Words = Record<Locale, { title: string; text: string; home: string }>

export function NotFoundNotice({ words }: { words: Words }) {
  const locale = useParams().lang === 'en' ? 'en' : 'vi'
  const { title, text, home } = words[locale]
  return (
    <Notice title={title} heading="h1">
      <p>{text}</p>
      <ScreenLink href={localePath(locale, '/')} className="button text-ink">
        {home}
      </ScreenLink>
    </Notice>
  )
}
