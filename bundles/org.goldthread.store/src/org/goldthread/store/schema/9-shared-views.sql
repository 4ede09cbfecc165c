-- What all registers share: the elements of each head by reference and name, the links between them, the log and the audit.

CREATE VIEW goldthread.elements AS
SELECT portfolio_id, element_id, CAST('SourceDocument' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_source_document
UNION ALL SELECT portfolio_id, element_id, CAST('PublishedFigure' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_published_figure
UNION ALL SELECT portfolio_id, element_id, CAST('Portfolio' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_portfolio
UNION ALL SELECT portfolio_id, element_id, CAST('Role' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_role
UNION ALL SELECT portfolio_id, element_id, CAST('Vision' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_vision
UNION ALL SELECT portfolio_id, element_id, CAST('Theme' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_theme
UNION ALL SELECT portfolio_id, element_id, CAST('Outcome' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_outcome
UNION ALL SELECT portfolio_id, element_id, CAST('Measure' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_measure
UNION ALL SELECT portfolio_id, element_id, CAST('CorporatePlan' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_corporate_plan
UNION ALL SELECT portfolio_id, element_id, CAST('Priority' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_priority
UNION ALL SELECT portfolio_id, element_id, CAST('ReviewQuestion' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_review_question
UNION ALL SELECT portfolio_id, element_id, CAST('Stakeholder' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_stakeholder
UNION ALL SELECT portfolio_id, element_id, CAST('Lesson' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_lesson
UNION ALL SELECT portfolio_id, element_id, CAST('ChangeRequest' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_change_request
UNION ALL SELECT portfolio_id, element_id, CAST('OperatingModel' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_operating_model
UNION ALL SELECT portfolio_id, element_id, CAST('Layer' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_layer
UNION ALL SELECT portfolio_id, element_id, CAST('Capability' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_capability
UNION ALL SELECT portfolio_id, element_id, CAST('OrganisationUnit' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_organisation_unit
UNION ALL SELECT portfolio_id, element_id, CAST('CostCentre' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_cost_centre
UNION ALL SELECT portfolio_id, element_id, CAST('Activity' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_activity
UNION ALL SELECT portfolio_id, element_id, CAST('Programme' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_programme
UNION ALL SELECT portfolio_id, element_id, CAST('Tranche' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_tranche
UNION ALL SELECT portfolio_id, element_id, CAST('Workstream' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_workstream
UNION ALL SELECT portfolio_id, element_id, CAST('Milestone' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_milestone
UNION ALL SELECT portfolio_id, element_id, CAST('Deliverable' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_deliverable
UNION ALL SELECT portfolio_id, element_id, CAST('Dependency' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_dependency
UNION ALL SELECT portfolio_id, element_id, CAST('Benefit' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_benefit
UNION ALL SELECT portfolio_id, element_id, CAST('DeliveryPrinciple' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_delivery_principle
UNION ALL SELECT portfolio_id, element_id, CAST('SavingsTarget' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_savings_target
UNION ALL SELECT portfolio_id, element_id, CAST('SavingsLine' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_savings_line
UNION ALL SELECT portfolio_id, element_id, CAST('OneOffCost' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_one_off_cost
UNION ALL SELECT portfolio_id, element_id, CAST('Option' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_option
UNION ALL SELECT portfolio_id, element_id, CAST('Risk' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_risk
UNION ALL SELECT portfolio_id, element_id, CAST('Control' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_control
UNION ALL SELECT portfolio_id, element_id, CAST('RiskAction' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_risk_action
UNION ALL SELECT portfolio_id, element_id, CAST('Issue' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_issue
UNION ALL SELECT portfolio_id, element_id, CAST('Assumption' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_assumption
UNION ALL SELECT portfolio_id, element_id, CAST('GovernanceBody' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_governance_body
UNION ALL SELECT portfolio_id, element_id, CAST('Meeting' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_meeting
UNION ALL SELECT portfolio_id, element_id, CAST('Paper' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_paper
UNION ALL SELECT portfolio_id, element_id, CAST('Decision' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_decision
UNION ALL SELECT portfolio_id, element_id, CAST('DecisionAction' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_decision_action
UNION ALL SELECT portfolio_id, element_id, CAST('ScrutinyComment' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_scrutiny_comment
UNION ALL SELECT portfolio_id, element_id, CAST('Response' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_response
UNION ALL SELECT portfolio_id, element_id, CAST('ImpactAssessment' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_impact_assessment
UNION ALL SELECT portfolio_id, element_id, CAST('Diagram' AS VARCHAR(100)) AS class_name, reference, name, publication FROM goldthread.latest_diagram;

CREATE VIEW goldthread.links AS
SELECT
	l.portfolio_id,
	l.owner_id,
	o.class_name AS owner_class,
	o.reference AS owner_reference,
	o.name AS owner_name,
	l.feature,
	l.position,
	l.target_id,
	t.class_name AS target_class,
	t.reference AS target_reference,
	t.name AS target_name,
	l.text_value
FROM goldthread.latest_link l
LEFT JOIN goldthread.elements o ON o.portfolio_id = l.portfolio_id AND o.element_id = l.owner_id
LEFT JOIN goldthread.elements t ON t.portfolio_id = l.portfolio_id AND t.element_id = l.target_id;

CREATE VIEW goldthread.log AS
SELECT
	r.portfolio_id,
	r.portfolio_name AS portfolio,
	r.revision,
	b.name AS baseline,
	r.published_at,
	r.account,
	r.role,
	r.message,
	r.entries,
	r.hash
FROM goldthread.revisions r
LEFT JOIN goldthread.baselines b ON b.portfolio_id = r.portfolio_id AND b.revision = r.revision;

CREATE VIEW goldthread.previous_versions AS
SELECT
	v.portfolio_id,
	v.revision,
	v.element_id,
	v.class_name,
	v.removed,
	v.container_id,
	v.containment,
	(
		SELECT MAX(w.revision)
		FROM goldthread.element_versions w
		WHERE w.portfolio_id = v.portfolio_id AND w.element_id = v.element_id AND w.revision < v.revision
	) AS previous_revision
FROM goldthread.element_versions v;

CREATE VIEW goldthread.element_changes AS
SELECT
	v.portfolio_id,
	v.revision,
	v.element_id,
	v.class_name,
	CASE
		WHEN v.removed = 1 THEN 'removed'
		WHEN w.element_id IS NULL OR w.removed = 1 THEN 'added'
		ELSE 'moved'
	END AS change_kind,
	CASE WHEN w.removed = 0 THEN w.container_id END AS old_container_id,
	CASE WHEN v.removed = 0 THEN v.container_id END AS new_container_id
FROM goldthread.previous_versions v
LEFT JOIN goldthread.element_versions w
	ON w.portfolio_id = v.portfolio_id AND w.element_id = v.element_id AND w.revision = v.previous_revision
WHERE v.removed = 1 OR w.element_id IS NULL OR w.removed = 1 OR v.container_id <> w.container_id OR v.containment <> w.containment;

CREATE VIEW goldthread.audit AS
SELECT
	g.portfolio_id,
	g.portfolio,
	g.revision,
	g.baseline,
	g.published_at,
	g.account,
	g.role,
	g.message,
	c.element_id,
	c.class_name,
	e.reference,
	e.name,
	c.change_kind,
	c.feature,
	c.old_value,
	c.new_value
FROM (
	SELECT a.portfolio_id, a.revision, a.element_id, v.class_name, 'changed' AS change_kind, a.feature, a.old_value, a.new_value
	FROM goldthread.audit_entries a
	JOIN goldthread.element_versions v
		ON v.portfolio_id = a.portfolio_id AND v.element_id = a.element_id AND v.revision = a.revision
	UNION ALL
	SELECT portfolio_id, revision, element_id, class_name, change_kind, CAST(NULL AS VARCHAR(100)) AS feature,
		old_container_id AS old_value, new_container_id AS new_value
	FROM goldthread.element_changes
) c
JOIN goldthread.log g ON g.portfolio_id = c.portfolio_id AND g.revision = c.revision
LEFT JOIN goldthread.elements e ON e.portfolio_id = c.portfolio_id AND e.element_id = c.element_id;
