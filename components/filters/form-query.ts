export interface FormRules {
  /** Values that a link leaves out. */
  defaults: Record<string, string>
  /** Ticked boxes that say nothing without another field: the country beside provinces, by names. */
  needs?: Record<string, string>
}

/** A form's fields as the canonical query: in the fields' order, repeated values joined and sorted, defaults left out. */
export function queryOfForm(form: HTMLFormElement, { defaults, needs = {} }: FormRules): string {
  const values = new Map<string, string[]>()
  // One box may stand for several values: a province and its namesake of 2025.
  const boxes = new Set([...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(box => box.name))
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value.trim() === '') continue
    const sent = boxes.has(name) ? value.split(',') : [value.trim()]
    values.set(name, [...(values.get(name) ?? []), ...sent])
  }
  return [...values]
    .map(([name, list]) => [name, [...new Set(list)].sort().map(encodeURIComponent).join(',')] as const)
    .filter(([name, value]) => defaults[name] !== value && values.has(needs[name] ?? name))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** Sets a form's fields to what a query says. */
export function fillForm(form: HTMLFormElement, query: string, { defaults, needs = {} }: FormRules): void {
  const params = new URLSearchParams(query)
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = params.get(field.name) ?? defaults[field.name] ?? ''
    if (!(field instanceof HTMLInputElement)) continue
    const value = params.get(field.name) ?? defaults[field.name] ?? ''
    const chosen = value.split(',')
    const needed = needs[field.name]
    if (needed && !params.has(needed)) field.checked = true
    else if (field.type === 'checkbox') field.checked = field.value.split(',').every(each => chosen.includes(each))
    else if (field.type === 'radio') field.checked = value === field.value
    else field.value = value
  }
}

/** Whether a reader changed a field since the page was drawn. */
export function isTouched(form: HTMLFormElement): boolean {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')
  return [...fields].some(field => {
    if (field instanceof HTMLSelectElement) {
      const drawn = field.querySelector<HTMLOptionElement>('option[selected]') ?? field.options[0]
      return drawn !== undefined && !drawn.selected
    }
    const choice = field.type === 'checkbox' || field.type === 'radio'
    return choice ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
  })
}
