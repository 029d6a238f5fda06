'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'

/** Without diacritics, in small letters: "lam dong" finds "Lâm Đồng". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase()
}

function choicesBeside(field: HTMLInputElement): HTMLLabelElement[] {
  return [...(field.closest('.chooser-box')?.querySelectorAll<HTMLLabelElement>('fieldset label') ?? [])]
}

/** Leaves of the choices of its box those that hold the typed words. */
function narrow(field: HTMLInputElement): void {
  const wanted = plain(field.value.trim())
  for (const label of choicesBeside(field)) label.hidden = !plain(label.textContent ?? '').includes(wanted)
  const groups = [...(field.closest('.chooser-box')?.querySelectorAll('fieldset') ?? [])]
  for (const group of groups) group.hidden = !group.querySelector('label:not([hidden])')
  const none = field.parentElement?.querySelector<HTMLElement>('[role="status"]')
  if (none) none.hidden = groups.some(group => !group.hidden)
}

/** Makes room for the next name. */
function clear(field: HTMLInputElement): void {
  if (field.value === '') return
  field.value = ''
  narrow(field)
}

/** Enter takes the first choice whose name begins so, else the first that is left. */
function choose(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  const field = event.currentTarget
  const wanted = plain(field.value.trim())
  if (wanted === '') return
  const left = choicesBeside(field).filter(label => !label.hidden)
  const found = left.find(label => plain(label.textContent ?? '').startsWith(wanted)) ?? left[0]
  found?.querySelector('input')?.click()
  clear(field)
}

/** Finds a name among many boxes by typing. It has no name of its own: nothing of it is sent. */
export function ChooserFind({ label, none }: { label: string; none: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const box = field.current?.closest('details')
    // A touch screen would throw its keyboard over the names.
    const opened = () => box?.open && window.matchMedia('(pointer: fine)').matches && field.current?.focus()
    // A name that was pressed is found: the next is typed anew.
    const chosen = ({ target }: Event) =>
      target instanceof HTMLInputElement && target.type === 'checkbox' && field.current && clear(field.current)
    box?.addEventListener('toggle', opened)
    box?.addEventListener('change', chosen)
    return () => {
      box?.removeEventListener('toggle', opened)
      box?.removeEventListener('change', chosen)
    }
  }, [])
  return (
    <div>
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        className="chooser-find field w-full"
        onInput={event => narrow(event.currentTarget)}
        onKeyDown={choose}
      />
      <p role="status" hidden className="mt-2 text-muted text-sm">
        {none}
      </p>
    </div>
  )
}
