import { expect, it } from 'vitest'
import { paintFirst } from './paint-first'

const script = (name: string) => `<script src="/_next/${name}.js" async="" nonce="n0nce"></script>`
const inOrder = '<script src="/old.js" noModule="" nonce="n0nce"></script>'
const named = `<title>Dân vận</title>${script('react')}${inOrder}${script('page')}`

it('names the scripts of a head in one that waits for the paint, under the nonce of the page', () => {
  const head = paintFirst(`<html><head>${named}`)
  expect(head.match(/<script [^>]*src=/g)).toHaveLength(1)
  expect(head).toMatch(/<script nonce="n0nce">[^<]*\["\/_next\/react.js","\/_next\/page.js"\][^<]*<\/script>$/)
  expect(head).toContain(`<title>Dân vận</title>${inOrder}`)
})

it('leaves as it is a head that names no script, and that of a page that scripts alone draw', () => {
  for (const head of ['<html><head><title>Dân vận</title>', `<html id="__next_error__"><head>${named}`])
    expect(paintFirst(head)).toBe(head)
})
