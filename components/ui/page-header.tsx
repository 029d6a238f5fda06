import type { ReactNode } from 'react'

export function PageHeader({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  return (
    <header className="mb-6">
      <h1 className="text-2xl tracking-tight">{title}</h1>
      {lead && <p className="mt-1 max-w-prose text-muted">{lead}</p>}
      {children}
    </header>
  )
}
