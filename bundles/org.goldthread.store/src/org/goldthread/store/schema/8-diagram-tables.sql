-- The head of each portfolio: diagrams, settings of rules, all elements by reference and name, and their lists.

CREATE TABLE goldthread.latest_diagram (
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
	kind VARCHAR(4000),
	scope_id VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_diagram_position (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	figure_key VARCHAR(4000),
	x INTEGER,
	y INTEGER,
	width INTEGER,
	height INTEGER,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_diagram_route (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	figure_key VARCHAR(4000),
	bend_points VARCHAR(4000),
	kind VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_diagram_note (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	note_text VARCHAR(4000),
	x INTEGER,
	y INTEGER,
	width INTEGER,
	height INTEGER,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_rule_setting (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	rule_id VARCHAR(4000),
	enabled BOOLEAN,
	severity VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_accepted_finding (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	rule_id VARCHAR(4000),
	about_id VARCHAR(100),
	subject VARCHAR(4000),
	reason VARCHAR(32000),
	accepted_by_id VARCHAR(100),
	accepted_on DATE,
	expires_date DATE,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_element (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	class_name VARCHAR(100),
	reference VARCHAR(4000),
	name VARCHAR(4000),
	publication VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_link (
	portfolio_id VARCHAR(100) NOT NULL,
	owner_id VARCHAR(100) NOT NULL,
	feature VARCHAR(100) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(100),
	text_value VARCHAR(4000),
	PRIMARY KEY (portfolio_id, owner_id, feature, position)
);
