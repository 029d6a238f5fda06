-- Beginnings are looked up among the words that reports have, and these in the index. Of titles (A) and texts (D), not of facets.
CREATE TABLE "report_search_words" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "report_search_words_pkey" PRIMARY KEY ("word")
);

INSERT INTO "report_search_words" ("word") SELECT word FROM ts_stat('SELECT words FROM report_search', 'ad');
