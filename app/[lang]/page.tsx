import { FilterBar } from '@/components/filters/filter-bar'
import { PageHeader } from '@/components/ui/page-header'
import { messagesOf } from '@/lib/i18n/messages'
import { NO_FILTERS } from '@/lib/summarize/filters'
export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params
  const locale = lang === 'en' ? 'en' : 'vi'
  const m = messagesOf(locale)
  return (
    <>
      <PageHeader title={m.nav.overview} lead={m.keyNumbers.lead} />
      <FilterBar
        locale={locale}
        path="/"
        filters={{ ...NO_FILTERS, provinces: ['hue', 'hai-phong'] }}
        years={[2018, 2019, 2020]}
        current={[{ id: 'hue', name: 'Huế' }]}
        former={[{ id: 'hai-phong', name: 'Hải Phòng (đến 6/2025)' }]}
      />
    </>
  )
}
