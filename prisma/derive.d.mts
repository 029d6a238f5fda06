/** The PostgreSQL schema of the SQLite schema's models. */
export function derive(sqlite: string): string
