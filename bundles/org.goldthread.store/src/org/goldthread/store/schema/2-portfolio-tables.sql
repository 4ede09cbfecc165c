-- The head of each portfolio: what it is about and what it aims at.

CREATE TABLE goldthread.latest_portfolio (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	council VARCHAR(4000),
	as_at_date DATE,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_role (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	body VARCHAR(4000),
	cabinet_portfolio VARCHAR(4000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_source_document (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	publisher VARCHAR(4000),
	published_on DATE,
	address VARCHAR(4000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_source_anchor (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	document_id VARCHAR(100),
	paragraph VARCHAR(4000),
	feature VARCHAR(4000),
	stated_value VARCHAR(4000),
	remark VARCHAR(32000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_published_figure (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	low VARCHAR(4000),
	high VARCHAR(4000),
	unit VARCHAR(4000),
	basis VARCHAR(100),
	chosen BOOLEAN,
	justification VARCHAR(32000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_vision (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	owner_id VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_theme (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_outcome (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	owner_id VARCHAR(100),
	cabinet_portfolio VARCHAR(4000),
	rag VARCHAR(100),
	enabling BOOLEAN,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_measure (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	unit VARCHAR(4000),
	baseline VARCHAR(4000),
	baseline_date DATE,
	target VARCHAR(4000),
	target_date DATE,
	actual VARCHAR(4000),
	actual_date DATE,
	data_source VARCHAR(4000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_corporate_plan (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	from_year VARCHAR(7),
	to_year VARCHAR(7),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_priority (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_review_question (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	owner_id VARCHAR(100),
	answer VARCHAR(32000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_stakeholder (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	owner_id VARCHAR(100),
	interest VARCHAR(100),
	influence VARCHAR(100),
	engagement VARCHAR(32000),
	next_contact_date DATE,
	status VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_lesson (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	owner_id VARCHAR(100),
	recorded_on DATE,
	cause VARCHAR(32000),
	effect VARCHAR(32000),
	action VARCHAR(32000),
	status VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_change_request (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	description VARCHAR(32000),
	notes VARCHAR(32000),
	publication VARCHAR(100),
	exemption_paragraph VARCHAR(4000),
	illustrative BOOLEAN,
	placeholder BOOLEAN,
	owner_id VARCHAR(100),
	raised_on DATE,
	impact VARCHAR(32000),
	approved_by_id VARCHAR(100),
	status VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);
