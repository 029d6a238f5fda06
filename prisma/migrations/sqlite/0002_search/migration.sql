-- Full-text search over folded text (lib/store/search/fold.ts). Contentless: the words are in reports.text already. Rows are
-- found newest first, because rowid is reports.doc. Beginnings are asked for from three letters on.
CREATE VIRTUAL TABLE "report_search" USING fts5(
    title, body, facets,
    content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '3'
);
