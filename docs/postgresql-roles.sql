-- Rights of accounts on a repository in PostgreSQL. Run it in the repository's database as the account that ran `store init`,
-- which owns the tables and needs the right to make roles, and again after each `store init` that brought new tables:
--
--     psql -h HOST -d DATABASE -U OWNER -f postgresql-roles.sql
--
-- Then give each account of a person one of the two roles: GRANT goldthread_writer TO jane;

-- A writer publishes: adds to the history, which it can never change, and keeps the tables of the heads, which can be made
-- again from the history at any time. A reader reads all, because checkout, log, diff and verify need the history.
DO $$
DECLARE
	latest text;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'goldthread_writer') THEN
		CREATE ROLE goldthread_writer NOLOGIN;
	END IF;
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'goldthread_reader') THEN
		CREATE ROLE goldthread_reader NOLOGIN;
	END IF;
	REVOKE ALL ON SCHEMA goldthread FROM PUBLIC, goldthread_writer, goldthread_reader;
	REVOKE ALL ON ALL TABLES IN SCHEMA goldthread FROM PUBLIC, goldthread_writer, goldthread_reader;
	GRANT USAGE ON SCHEMA goldthread TO goldthread_writer, goldthread_reader;
	GRANT SELECT ON ALL TABLES IN SCHEMA goldthread TO goldthread_writer, goldthread_reader;
	GRANT INSERT ON goldthread.revisions, goldthread.baselines, goldthread.element_versions, goldthread.further_contents,
		goldthread.audit_entries TO goldthread_writer;
	FOR latest IN SELECT tablename FROM pg_tables WHERE schemaname = 'goldthread' AND tablename LIKE 'latest\_%' LOOP
		EXECUTE format('GRANT INSERT, UPDATE, DELETE ON goldthread.%I TO goldthread_writer', latest);
	END LOOP;
END
$$;
