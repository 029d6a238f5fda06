/** A form's fields as the canonical query: in the fields' order, repeated values joined and sorted, defaults left out. */
export function queryOfForm(form: HTMLFormElement, defaults: Record<string, string>): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value.trim() === '') continue
    values.set(name, [...(values.get(name) ?? []), value.trim()])
  }
  return [...values]
    .map(([name, list]) => [name, [...new Set(list)].sort().map(encodeURIComponent).join(',')] as const)
    .filter(([name, value]) => defaults[name] !== value)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** Sets a form's fields to what a query says. */
export function fillForm(form: HTMLFormElement, query: string, defaults: Record<string, string>): void {
  const params = new URLSearchParams(query)
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = params.get(field.name) ?? defaults[field.name] ?? ''
    if (!(field instanceof HTMLInputElement)) continue
    const value = params.get(field.name) ?? defaults[field.name] ?? ''
    if (field.type === 'checkbox') field.checked = value.split(',').includes(field.value)
    else if (field.type === 'radio') field.checked = value === field.value
    else field.value = value
  }
}
