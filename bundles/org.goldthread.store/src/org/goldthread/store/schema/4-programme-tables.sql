-- The head of each portfolio: the programmes that deliver the operating model.

CREATE TABLE goldthread.latest_programme (
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
	sponsor_id VARCHAR(100),
	start_date DATE,
	end_date DATE,
	rag VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_tranche (
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
	start_date DATE,
	end_date DATE,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_workstream (
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
	purpose VARCHAR(32000),
	scope_in VARCHAR(32000),
	scope_out VARCHAR(32000),
	sponsor_id VARCHAR(100),
	tranche_id VARCHAR(100),
	stage VARCHAR(100),
	start_date DATE,
	end_baseline_date DATE,
	end_forecast_date DATE,
	end_actual_date DATE,
	rag VARCHAR(100),
	rag_reason VARCHAR(32000),
	last_review_date DATE,
	next_review_date DATE,
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_contribution (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	outcome_id VARCHAR(100),
	benefit_id VARCHAR(100),
	weight_percent INTEGER,
	rationale VARCHAR(32000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_milestone (
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
	baseline_date DATE,
	forecast_date DATE,
	actual_date DATE,
	rag VARCHAR(100),
	type VARCHAR(100),
	acceptance_evidence VARCHAR(32000),
	tranche_id VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_deliverable (
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
	baseline_date DATE,
	forecast_date DATE,
	actual_date DATE,
	rag VARCHAR(100),
	acceptance_criteria VARCHAR(32000),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_dependency (
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
	giver_id VARCHAR(100),
	receiver_id VARCHAR(100),
	giver_item_id VARCHAR(100),
	receiver_item_id VARCHAR(100),
	type VARCHAR(100),
	kind VARCHAR(100),
	lag_working_days INTEGER,
	handed_over VARCHAR(32000),
	criticality VARCHAR(100),
	status VARCHAR(100),
	need_by DATE,
	forecast_date DATE,
	baseline_date DATE,
	agreed_by_giver BOOLEAN,
	agreed_by_giver_on DATE,
	agreed_by_receiver BOOLEAN,
	agreed_by_receiver_on DATE,
	giver_owner_id VARCHAR(100),
	receiver_owner_id VARCHAR(100),
	rag VARCHAR(100),
	impact_if_late VARCHAR(32000),
	risk_id VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_calendar (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);

CREATE TABLE goldthread.latest_day_off (
	portfolio_id VARCHAR(100) NOT NULL,
	element_id VARCHAR(100) NOT NULL,
	container_id VARCHAR(100),
	containment VARCHAR(100),
	on_date DATE,
	name VARCHAR(4000),
	kind VARCHAR(100),
	PRIMARY KEY (portfolio_id, element_id)
);
