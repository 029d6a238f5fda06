import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'
import { openApi } from './openapi'

it('is a valid OpenAPI 3.1 description', async () => {
  const description = openApi('https://danvan.example')
  const result = await new Validator().validate(structuredClone(description))
  expect(result.errors).toBeUndefined()
  expect(result.valid).toBe(true)
  expect(description.openapi).toMatch(/^3\.1\./)
})

it('leaves no reference open', () => {
  const description = openApi('https://danvan.example')
  const text = JSON.stringify(description)
  for (const [, pointer = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const target = pointer
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], description)
    expect(target, pointer).toBeDefined()
  }
  expect(text).not.toContain('"$id"')
})
