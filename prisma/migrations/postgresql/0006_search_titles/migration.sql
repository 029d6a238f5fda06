-- The words of a title stand in the index as words of their own as well: to find reports by their titles no longer goes through
-- every report whose text has those words. They come first, for a long text leaves no positions after it.
UPDATE "report_search" AS "search" SET "words" = setweight(to_tsvector('simple', "title"."words"), 'C') || "search"."words"
FROM (
    SELECT "doc", string_agg('zzw' || "word"."lexeme", ' ' ORDER BY "at"."position") AS "words"
    FROM "report_search",
        unnest("report_search"."words") AS "word",
        unnest("word"."positions", "word"."weights") AS "at" ("position", "weight")
    WHERE "at"."weight" = 'A'
    GROUP BY "doc"
) AS "title"
WHERE "title"."doc" = "search"."doc";
