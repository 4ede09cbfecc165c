-- History: rows are added, and never changed or removed.

CREATE SCHEMA goldthread;

CREATE TABLE goldthread.schema_steps (
	step INTEGER NOT NULL PRIMARY KEY,
	applied_at TIMESTAMP NOT NULL
);

CREATE TABLE goldthread.revisions (
	portfolio_id VARCHAR(100) NOT NULL,
	revision INTEGER NOT NULL,
	previous_hash CHAR(64) NOT NULL,
	hash CHAR(64) NOT NULL,
	published_at TIMESTAMP NOT NULL,
	account VARCHAR(200) NOT NULL,
	role VARCHAR(200) NOT NULL,
	message VARCHAR(4000) NOT NULL,
	portfolio_name VARCHAR(4000) NOT NULL,
	entries INTEGER NOT NULL,
	PRIMARY KEY (portfolio_id, revision)
);

CREATE TABLE goldthread.baselines (
	portfolio_id VARCHAR(100) NOT NULL,
	name VARCHAR(200) NOT NULL,
	revision INTEGER NOT NULL,
	PRIMARY KEY (portfolio_id, name),
	FOREIGN KEY (portfolio_id, revision) REFERENCES goldthread.revisions (portfolio_id, revision)
);

CREATE TABLE goldthread.element_versions (
	portfolio_id VARCHAR(100) NOT NULL,
	revision INTEGER NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	number_in_revision INTEGER NOT NULL,
	removed SMALLINT NOT NULL,
	class_name VARCHAR(100) NOT NULL,
	container_id VARCHAR(100) NOT NULL,
	containment VARCHAR(100) NOT NULL,
	order_key VARCHAR(1000) NOT NULL,
	content VARCHAR(32000) NOT NULL,
	further_parts INTEGER NOT NULL,
	CONSTRAINT element_versions_by_element PRIMARY KEY (portfolio_id, element_id, revision),
	CONSTRAINT element_versions_by_revision UNIQUE (portfolio_id, revision, number_in_revision)
);

CREATE TABLE goldthread.further_contents (
	portfolio_id VARCHAR(100) NOT NULL,
	revision INTEGER NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	part INTEGER NOT NULL,
	content VARCHAR(32000) NOT NULL,
	PRIMARY KEY (portfolio_id, element_id, revision, part),
	FOREIGN KEY (portfolio_id, element_id, revision) REFERENCES goldthread.element_versions (portfolio_id, element_id, revision)
);

CREATE TABLE goldthread.audit_entries (
	portfolio_id VARCHAR(100) NOT NULL,
	revision INTEGER NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	feature VARCHAR(100) NOT NULL,
	old_value VARCHAR(4000),
	new_value VARCHAR(4000),
	PRIMARY KEY (portfolio_id, element_id, revision, feature),
	FOREIGN KEY (portfolio_id, element_id, revision) REFERENCES goldthread.element_versions (portfolio_id, element_id, revision)
);
