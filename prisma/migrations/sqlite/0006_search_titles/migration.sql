-- The words of a title stand in the index as words of their own as well: to find reports by their titles no longer goes through
-- every report whose text has those words. Filled from the reports by danvan itself (lib/store/migrate.ts): SQL cannot fold them.
INSERT INTO "report_search" ("report_search") VALUES ('delete-all');
