-- The head of each portfolio: principles, meetings, decisions, scrutiny and impact assessments.

CREATE TABLE goldthread.latest_delivery_principle (
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
	rationale VARCHAR(32000),
	implications VARCHAR(32000),
	status VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_principle_test (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	workstream_id VARCHAR(100),
	result VARCHAR(100),
	reason VARCHAR(32000),
	tested_by_id VARCHAR(100),
	tested_on DATE,
	waiver_expires_date DATE,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_governance_body (
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
	type VARCHAR(100),
	remit VARCHAR(32000),
	chair_id VARCHAR(100),
	reports_to_id VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_meeting (
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
	on_date DATE,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_paper (
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
	item VARCHAR(4000),
	forward_plan_reference VARCHAR(4000),
	annex_of VARCHAR(4000),
	document_id VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_decision (
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
	on_date DATE,
	paper_id VARCHAR(100),
	paragraph VARCHAR(4000),
	forward_plan_reference VARCHAR(4000),
	key_decision BOOLEAN,
	recommendation VARCHAR(32000),
	resolution VARCHAR(32000),
	options_considered VARCHAR(32000),
	reasons VARCHAR(32000),
	decision_maker_id VARCHAR(100),
	status VARCHAR(100),
	call_in_ends_date DATE,
	call_in_outcome VARCHAR(32000),
	conditions VARCHAR(32000),
	review_date DATE,
	supersedes_id VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_decision_action (
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
	due_date DATE,
	status VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_scrutiny_comment (
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
	on_date DATE,
	paper_id VARCHAR(100),
	type VARCHAR(100),
	theme VARCHAR(4000),
	due_date DATE,
	status VARCHAR(100),
	closed_at_id VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_response (
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
	type VARCHAR(100),
	on_date DATE,
	responder_id VARCHAR(100),
	decision_id VARCHAR(100),
	action VARCHAR(32000),
	evidence VARCHAR(32000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_impact_assessment (
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
	proposal VARCHAR(32000),
	stage VARCHAR(100),
	cumulative_effect VARCHAR(32000),
	consultation VARCHAR(32000),
	signed_off_by_id VARCHAR(100),
	signed_off_on DATE,
	review_date DATE,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_group_impact (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	characteristic VARCHAR(100),
	evidence VARCHAR(32000),
	direction VARCHAR(100),
	severity VARCHAR(100),
	mitigation VARCHAR(32000),
	owner_id VARCHAR(100),
	on_date DATE,
	PRIMARY KEY (portfolio_id, element_id)
);
