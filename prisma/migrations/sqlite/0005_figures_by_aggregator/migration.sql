-- Whether an aggregator repeats a statement is read from the index alone: a statement in the same words may have thousands of figures.
ALTER TABLE "figures" ADD COLUMN "aggregator" BOOLEAN NOT NULL DEFAULT false;

UPDATE "figures" SET "aggregator" = true WHERE "doc" IN (SELECT "doc" FROM "reports" WHERE "aggregator");

DROP INDEX "figures_words_observation_idx";

CREATE INDEX "figures_words_observation_aggregator_idx" ON "figures"("words", "observation", "aggregator");
