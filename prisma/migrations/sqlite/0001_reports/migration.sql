-- WITHOUT ROWID, by hand: a table that is its own key's index saves an import one tree of two. Prisma's models cannot say it.

-- CreateTable
CREATE TABLE "store_state" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "reports" (
    "doc" BIGINT NOT NULL PRIMARY KEY,
    "id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "text_hash" TEXT,
    "title" TEXT,
    "publisher" TEXT,
    "url" TEXT,
    "file" TEXT,
    "source_rank" INTEGER NOT NULL,
    "aggregator" BOOLEAN NOT NULL,
    "published_on" TEXT,
    "year" INTEGER,
    "place" TEXT,
    "jurisdiction" TEXT,
    "event_kind" TEXT,
    "topics" TEXT NOT NULL,
    "figures" INTEGER NOT NULL,
    "warnings" INTEGER NOT NULL,
    "has_text" BOOLEAN NOT NULL,
    "origin" TEXT NOT NULL,
    "imported_at" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "text" TEXT
);

-- CreateTable
CREATE TABLE "figures" (
    "doc" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "observation" TEXT,
    "indicator" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "qualifier" TEXT NOT NULL,
    "jurisdiction" TEXT,
    "period_kind" TEXT,
    "period_start" TEXT,
    "period_end" TEXT,
    "part" TEXT,
    "rank" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "evidence_start" INTEGER,
    "evidence_end" INTEGER,
    "review" TEXT,

    PRIMARY KEY ("doc", "position"),
    CONSTRAINT "figures_doc_fkey" FOREIGN KEY ("doc") REFERENCES "reports" ("doc") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "observations" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "indicator" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "period_kind" TEXT NOT NULL,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" REAL NOT NULL,
    "qualifier" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "figure" TEXT,
    "choice" TEXT,
    "figures" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,
    "conflict" BOOLEAN NOT NULL,
    "computed_from" TEXT NOT NULL,
    "mismatch_stated" REAL,
    "mismatch_computed" REAL,
    "tally" TEXT
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "themes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "reports" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "theme_spellings" (
    "theme" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reports" INTEGER NOT NULL,

    PRIMARY KEY ("theme", "name")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "theme_mentions" (
    "doc" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "theme" TEXT,
    "year" INTEGER,
    "jurisdiction" TEXT,
    "name" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "evidence_start" INTEGER,
    "evidence_end" INTEGER,

    PRIMARY KEY ("doc", "position"),
    CONSTRAINT "theme_mentions_doc_fkey" FOREIGN KEY ("doc") REFERENCES "reports" ("doc") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "counters" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reports" INTEGER NOT NULL,

    PRIMARY KEY ("scope", "key")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "reviews" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" TEXT NOT NULL,
    "reviewer" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "report_id" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "value" REAL,
    "qualifier" TEXT,
    "before" TEXT NOT NULL,
    "reason" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "reports_id_key" ON "reports"("id");

-- CreateIndex
CREATE INDEX "reports_text_hash_idx" ON "reports"("text_hash");

-- CreateIndex
CREATE INDEX "figures_observation_rank_idx" ON "figures"("observation", "rank");

-- CreateIndex
CREATE INDEX "figures_observation_words_idx" ON "figures"("observation", "words");

-- CreateIndex
CREATE INDEX "observations_indicator_period_kind_year_idx" ON "observations"("indicator", "period_kind", "year");

-- CreateIndex
CREATE UNIQUE INDEX "observations_jurisdiction_period_kind_period_start_period_end_indicator_key" ON "observations"("jurisdiction", "period_kind", "period_start", "period_end", "indicator");

-- CreateIndex
CREATE INDEX "themes_jurisdiction_year_idx" ON "themes"("jurisdiction", "year");

-- CreateIndex
CREATE INDEX "themes_year_idx" ON "themes"("year");

-- CreateIndex
CREATE INDEX "theme_mentions_theme_doc_idx" ON "theme_mentions"("theme", "doc");

-- CreateIndex
CREATE INDEX "reviews_target_at_idx" ON "reviews"("target", "at");

-- CreateIndex
CREATE INDEX "reviews_report_id_idx" ON "reviews"("report_id");
