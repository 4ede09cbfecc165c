-- Registers of aims and decisions: a row for each element of each portfolio's head, links as reference and name.

CREATE VIEW goldthread.register_outcomes AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	l1.reference AS theme_reference,
	l1.name AS theme,
	e.description AS statement,
	e.enabling AS enabling_promise,
	l2.reference AS owner_reference,
	l2.name AS owner,
	e.cabinet_portfolio,
	c.weight_percent AS weight_received_percent,
	e.rag AS rag_rating,
	e.notes,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_outcome e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_theme l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.container_id
LEFT JOIN goldthread.latest_role l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.owner_id
LEFT JOIN (
	SELECT portfolio_id, outcome_id, SUM(CAST(weight_percent AS BIGINT)) AS weight_percent
	FROM goldthread.latest_contribution
	GROUP BY portfolio_id, outcome_id
) c ON c.portfolio_id = e.portfolio_id AND c.outcome_id = e.element_id;

CREATE VIEW goldthread.register_capabilities AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	COALESCE(l1.reference, l2.reference) AS part_of_reference,
	COALESCE(l1.name, l2.name) AS part_of,
	e.purpose,
	e.processes_current AS processes_today,
	e.processes_target AS processes_aimed_for,
	e.processes_gap,
	e.organisation_current AS organisation_today,
	e.organisation_target AS organisation_aimed_for,
	e.organisation_gap,
	e.technology_current AS technology_today,
	e.technology_target AS technology_aimed_for,
	e.technology_gap,
	e.information_current AS information_today,
	e.information_target AS information_aimed_for,
	e.information_gap,
	e.current_maturity AS maturity_now,
	e.target_maturity AS maturity_target,
	e.target_date,
	l3.reference AS owner_reference,
	l3.name AS owner,
	e.heat,
	e.systems,
	e.statutory_duty,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_capability e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_layer l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.container_id
LEFT JOIN goldthread.latest_capability l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.container_id
LEFT JOIN goldthread.latest_role l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.owner_id;

CREATE VIEW goldthread.register_decisions AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.on_date,
	g.reference AS body_reference,
	g.name AS body,
	l1.reference AS meeting_reference,
	l1.name AS meeting,
	l2.reference AS paper_reference,
	l2.name AS paper,
	e.paragraph,
	e.forward_plan_reference,
	e.key_decision,
	e.recommendation,
	e.resolution,
	e.options_considered,
	e.reasons,
	l3.reference AS decision_maker_reference,
	l3.name AS decision_maker,
	l4.reference AS owner_reference,
	l4.name AS owner,
	e.status,
	e.call_in_ends_date AS call_in_ends,
	e.call_in_outcome,
	e.conditions,
	e.review_date,
	l5.reference AS supersedes_reference,
	l5.name AS supersedes,
	CASE WHEN e.publication = 'Exempt' THEN TRUE ELSE FALSE END AS exempt,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_decision e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_meeting l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.container_id
LEFT JOIN goldthread.latest_paper l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.paper_id
LEFT JOIN goldthread.latest_role l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.decision_maker_id
LEFT JOIN goldthread.latest_role l4 ON l4.portfolio_id = e.portfolio_id AND l4.element_id = e.owner_id
LEFT JOIN goldthread.latest_decision l5 ON l5.portfolio_id = e.portfolio_id AND l5.element_id = e.supersedes_id
LEFT JOIN goldthread.latest_meeting m ON m.portfolio_id = e.portfolio_id AND m.element_id = e.container_id
LEFT JOIN goldthread.latest_governance_body g ON g.portfolio_id = m.portfolio_id AND g.element_id = m.container_id;

CREATE VIEW goldthread.register_scrutiny AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	g.reference AS committee_reference,
	g.name AS committee,
	l1.reference AS meeting_reference,
	l1.name AS meeting,
	e.on_date,
	l2.reference AS paper_reference,
	l2.name AS paper,
	e.description AS comment,
	e.type,
	e.theme,
	e.due_date AS response_due,
	e.status,
	l3.reference AS closed_at_meeting_reference,
	l3.name AS closed_at_meeting,
	e.notes,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_scrutiny_comment e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_meeting l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.container_id
LEFT JOIN goldthread.latest_paper l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.paper_id
LEFT JOIN goldthread.latest_meeting l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.closed_at_id
LEFT JOIN goldthread.latest_meeting m ON m.portfolio_id = e.portfolio_id AND m.element_id = e.container_id
LEFT JOIN goldthread.latest_governance_body g ON g.portfolio_id = m.portfolio_id AND g.element_id = m.container_id;

CREATE VIEW goldthread.register_impact AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.proposal,
	e.stage,
	l1.reference AS owner_reference,
	l1.name AS owner,
	e.cumulative_effect,
	e.consultation,
	l2.reference AS signed_off_by_reference,
	l2.name AS signed_off_by,
	e.signed_off_on AS date_signed_off,
	e.review_date,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_impact_assessment e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_role l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.owner_id
LEFT JOIN goldthread.latest_role l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.signed_off_by_id;
