-- The evidence of one observation is read by (observation, rank): an index that begins alike was taken in its place.
DROP INDEX "figures_observation_words_idx";

CREATE INDEX "figures_words_observation_idx" ON "figures"("words", "observation");
