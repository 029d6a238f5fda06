import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { PageStatus } from '@/components/ui/page-status'
import { STORE_FAULTS } from '@/lib/i18n/store-faults'
import { StoreError } from '@/lib/store/server'
import { localeOf } from './screen'

interface Props {
  params: Promise<{ lang: string }>
}

/**
 * A screen that reads the store. Where the store cannot be read it says why and what to do, on the server: Next's own error
 * page needs a script, and knows nothing of the cause.
 */
export function storeScreen<P extends Props>(screen: (props: P) => Promise<ReactNode>) {
  return async (props: P): Promise<ReactNode> => {
    try {
      return await screen(props)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      console.error(`${error.message}. ${error.advice}`)
      const { title, faults, next } = STORE_FAULTS[await localeOf(props.params)]
      return (
        <Notice title={title} heading="h1">
          <PageStatus code={503} />
          <p>{faults[error.code]}</p>
          <p>{next}</p>
        </Notice>
      )
    }
  }
}

/** The metadata of a screen that names itself by what it reads; the layout's where the store cannot be read. */
export function storeMetadata<P extends Props>(read: (props: P) => Promise<Metadata>) {
  return async (props: P): Promise<Metadata> => {
    try {
      return await read(props)
    } catch (error) {
      if (error instanceof StoreError) return {}
      throw error
    }
  }
}
