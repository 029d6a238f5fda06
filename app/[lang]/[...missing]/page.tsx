import { notFound } from 'next/navigation'

/** Every path that no screen has: shown as not found inside the site's frame, in its language. */
export default function Missing() {
  notFound()
}
