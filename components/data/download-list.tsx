/** Each kind of data with its length and its links, one a format. */
export interface DownloadEntry {
  id: string
  name: string
  text: string
  rows: string
  links: { href: string; label: string; name: string }[]
}

export function DownloadList({ entries }: { entries: DownloadEntry[] }) {
  return (
    <ul className="border-rule border-t">
      {entries.map(({ id, name, text, rows, links }) => (
        <li key={id} className="grid gap-x-8 gap-y-2 border-rule border-b py-4 md:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <h3 className="flex flex-wrap items-baseline gap-x-3">
              {name}
              <span className="font-normal text-muted text-sm">{rows}</span>
            </h3>
            <p className="max-w-prose text-muted text-sm">{text}</p>
          </div>
          <p className="flex flex-wrap items-center gap-2 self-center">
            {links.map(({ href, label, name }) => (
              <a key={label} href={href} aria-label={name} className="button">
                {label}
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
