/** Generates both Prisma clients and the module of migrations, unless they are up to date. */
export default function generate(): void
