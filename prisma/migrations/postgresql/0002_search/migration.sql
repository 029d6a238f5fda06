-- Full-text search over folded text (lib/store/search/fold.ts): the title weighs A, the facets' tokens C, all else D.
CREATE TABLE "report_search" (
    "doc" BIGINT NOT NULL,
    "words" TSVECTOR NOT NULL,

    CONSTRAINT "report_search_pkey" PRIMARY KEY ("doc")
);

CREATE INDEX "report_search_words_idx" ON "report_search" USING GIN ("words");

-- The order of report ids decides ties: it must not follow the database's language.
ALTER TABLE "reports" ALTER COLUMN "id" TYPE TEXT COLLATE "C";
