-- Registers of what is delivered: a row for each element of each portfolio's head, links as reference and name.

CREATE VIEW goldthread.register_workstreams AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	l1.reference AS programme_reference,
	l1.name AS programme,
	l2.reference AS tranche_reference,
	l2.name AS tranche,
	e.purpose,
	e.scope_in AS in_scope,
	e.scope_out AS out_of_scope,
	l3.reference AS owner_reference,
	l3.name AS owner,
	l4.reference AS sponsor_reference,
	l4.name AS sponsor,
	c.weight_percent AS contribution_total_percent,
	e.start_date,
	e.end_baseline_date AS end_baseline,
	e.end_forecast_date AS end_forecast,
	e.end_actual_date AS end_actual,
	CASE WHEN k.element_id IS NOT NULL THEN COALESCE(r.risks, 0) END AS open_risks_above_appetite,
	e.stage,
	e.rag AS rag_rating,
	e.rag_reason,
	e.last_review_date AS last_review,
	e.next_review_date AS next_review,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_workstream e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_programme l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.container_id
LEFT JOIN goldthread.latest_tranche l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.tranche_id
LEFT JOIN goldthread.latest_role l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.owner_id
LEFT JOIN goldthread.latest_role l4 ON l4.portfolio_id = e.portfolio_id AND l4.element_id = e.sponsor_id
LEFT JOIN (
	SELECT portfolio_id, container_id, SUM(CAST(weight_percent AS BIGINT)) AS weight_percent
	FROM goldthread.latest_contribution
	GROUP BY portfolio_id, container_id
) c ON c.portfolio_id = e.portfolio_id AND c.container_id = e.element_id
LEFT JOIN goldthread.latest_risk_scale k ON k.portfolio_id = e.portfolio_id
LEFT JOIN (
	SELECT e.portfolio_id, e.workstream_id, COUNT(*) AS risks
	FROM goldthread.latest_risk e
	JOIN goldthread.risk_appetites a ON a.portfolio_id = e.portfolio_id AND a.category = e.category
	WHERE CAST(e.residual_likelihood AS BIGINT) * e.residual_impact > a.highest_score AND (e.nature IS NULL OR e.nature <> 'Opportunity')
		AND (e.status IS NULL OR (e.status <> 'Closed' AND e.status <> 'Occurred'))
	GROUP BY e.portfolio_id, e.workstream_id
) r ON r.portfolio_id = e.portfolio_id AND r.workstream_id = e.element_id;

CREATE VIEW goldthread.register_milestones AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	l1.reference AS workstream_reference,
	l1.name AS workstream,
	l2.reference AS tranche_reference,
	l2.name AS tranche,
	e.type,
	e.baseline_date,
	e.forecast_date,
	e.actual_date,
	l3.reference AS owner_reference,
	l3.name AS owner,
	e.acceptance_evidence,
	e.rag AS rag_rating,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_milestone e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_workstream l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.container_id
LEFT JOIN goldthread.latest_tranche l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.tranche_id
LEFT JOIN goldthread.latest_role l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.owner_id;

CREATE VIEW goldthread.register_dependencies AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	l1.reference AS giver_workstream_reference,
	l1.name AS giver_workstream,
	l2.reference AS receiver_workstream_reference,
	l2.name AS receiver_workstream,
	COALESCE(l3.reference, l4.reference) AS giver_item_reference,
	COALESCE(l3.name, l4.name) AS giver_item,
	COALESCE(l5.reference, l6.reference) AS receiver_item_reference,
	COALESCE(l5.name, l6.name) AS receiver_item,
	e.type AS link_type,
	e.kind,
	e.lag_working_days,
	e.handed_over AS deliverable_handed_over,
	e.need_by AS needed_by,
	e.forecast_date,
	e.baseline_date,
	e.agreed_by_giver,
	e.agreed_by_giver_on AS date_agreed_by_giver,
	e.agreed_by_receiver,
	e.agreed_by_receiver_on AS date_agreed_by_receiver,
	e.criticality,
	e.rag AS rag_rating,
	l7.reference AS giver_owner_reference,
	l7.name AS giver_owner,
	l8.reference AS receiver_owner_reference,
	l8.name AS receiver_owner,
	e.impact_if_late,
	e.status,
	l9.reference AS risk_that_covers_it_reference,
	l9.name AS risk_that_covers_it,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_dependency e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_workstream l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.giver_id
LEFT JOIN goldthread.latest_workstream l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.receiver_id
LEFT JOIN goldthread.latest_milestone l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.giver_item_id
LEFT JOIN goldthread.latest_deliverable l4 ON l4.portfolio_id = e.portfolio_id AND l4.element_id = e.giver_item_id
LEFT JOIN goldthread.latest_milestone l5 ON l5.portfolio_id = e.portfolio_id AND l5.element_id = e.receiver_item_id
LEFT JOIN goldthread.latest_deliverable l6 ON l6.portfolio_id = e.portfolio_id AND l6.element_id = e.receiver_item_id
LEFT JOIN goldthread.latest_role l7 ON l7.portfolio_id = e.portfolio_id AND l7.element_id = e.giver_owner_id
LEFT JOIN goldthread.latest_role l8 ON l8.portfolio_id = e.portfolio_id AND l8.element_id = e.receiver_owner_id
LEFT JOIN goldthread.latest_risk l9 ON l9.portfolio_id = e.portfolio_id AND l9.element_id = e.risk_id;

CREATE VIEW goldthread.register_principles AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.description AS statement,
	e.rationale,
	e.implications,
	t.passed,
	t.waived,
	t.failed,
	l1.reference AS owner_reference,
	l1.name AS owner,
	e.status,
	e.notes,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_delivery_principle e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_role l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.owner_id
LEFT JOIN (
	SELECT portfolio_id, container_id, SUM(CASE WHEN result = 'Pass' THEN 1 ELSE 0 END) AS passed,
		SUM(CASE WHEN result = 'Waiver' THEN 1 ELSE 0 END) AS waived, SUM(CASE WHEN result = 'Fail' THEN 1 ELSE 0 END) AS failed
	FROM goldthread.latest_principle_test
	GROUP BY portfolio_id, container_id
) t ON t.portfolio_id = e.portfolio_id AND t.container_id = e.element_id;
