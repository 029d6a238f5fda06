-- Beginnings are looked up among the words that reports have, and these in the index: the cost of a beginning no longer grows
-- with the reports, and the index is a third smaller without one of its own for them. Filled from the reports by danvan itself
-- (lib/store/migrate.ts): SQL cannot fold their text.
DROP TABLE "report_search";

CREATE VIRTUAL TABLE "report_search" USING fts5(
    title, body, facets,
    content = '', contentless_delete = 1, tokenize = 'unicode61'
);

CREATE TABLE "report_search_words" (
    "word" TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;
