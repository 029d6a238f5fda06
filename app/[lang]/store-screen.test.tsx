import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { STORE_FAULTS } from '@/lib/i18n/store-faults'
import { StoreError } from '@/lib/store'
import { storeMetadata, storeScreen } from './store-screen'

const props = (lang: string) => ({ params: Promise.resolve({ lang }) })
const away = new StoreError('unreachable', 'the store cannot be reached (postgresql://db/danvan)', 'Check it.')

describe('storeScreen', () => {
  it('says in the page itself, in its language, why the store cannot be read and what to do', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const screen = storeScreen(async () => {
      throw away
    })
    for (const lang of ['vi', 'en'] as const) {
      const html = renderToStaticMarkup(await screen(props(lang)))
      expect(html).toContain(STORE_FAULTS[lang].title)
      expect(html).toContain(STORE_FAULTS[lang].faults.unreachable)
      expect(html).not.toContain('postgresql://')
    }
    expect(log).toHaveBeenCalledWith(expect.stringContaining('postgresql://db/danvan'))
    log.mockRestore()
  })

  it('passes on what it reads, and every other error', async () => {
    expect(await storeScreen(async () => 'shown')(props('vi'))).toBe('shown')
    const fault = new TypeError('a fault of ours')
    await expect(storeScreen(() => Promise.reject(fault))(props('vi'))).rejects.toBe(fault)
    await expect(storeMetadata(() => Promise.reject(fault))(props('vi'))).rejects.toBe(fault)
  })

  it('leaves the name of a screen to the layout while the store is away', async () => {
    expect(await storeMetadata(() => Promise.reject(away))(props('vi'))).toEqual({})
  })
})
