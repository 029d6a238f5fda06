import type { Metadata } from 'next'
import { UnitList } from '@/components/reports/unit-list'
import { PageHeader } from '@/components/ui/page-header'
import { messagesOf } from '@/lib/i18n/messages'
import { openStore } from '@/lib/store/server'
import { provinceIndex } from '@/lib/summarize/province-index'
import { localeOf, type ScreenProps, screenMetadata } from '../screen'
import { storeScreen } from '../store-screen'

export async function generateMetadata(props: ScreenProps): Promise<Metadata> {
  return screenMetadata('/provinces', props, messagesOf(await localeOf(props.params)).provinces.title)
}

async function ProvincesPage({ params }: ScreenProps) {
  const locale = await localeOf(params)
  const { current, former } = await provinceIndex(await openStore(), locale)
  const { provinces: words } = messagesOf(locale)
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="space-y-10">
        <UnitList id="current" title={words.current} units={current} words={words} />
        <UnitList id="former" title={words.former} units={former} words={words} />
      </div>
    </>
  )
}

export default storeScreen(ProvincesPage)
