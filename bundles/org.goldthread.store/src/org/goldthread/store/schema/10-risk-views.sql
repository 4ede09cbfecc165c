-- Registers of what is uncertain: a row for each element of each portfolio's head, links as reference and name.

-- A band reaches from its own lower bound to below that of the next.
CREATE VIEW goldthread.risk_bands AS
SELECT b.portfolio_id, b.from_score, MIN(c.from_score) AS below_score, MAX(b.name) AS name, MAX(b.letter) AS letter, MAX(b.rag) AS rag
FROM goldthread.latest_risk_band b
LEFT JOIN goldthread.latest_risk_band c ON c.portfolio_id = b.portfolio_id AND c.from_score > b.from_score
WHERE b.from_score IS NOT NULL
GROUP BY b.portfolio_id, b.from_score;

-- What the council accepts in a category of risks; where a scale states two scores, the lower one.
CREATE VIEW goldthread.risk_appetites AS
SELECT portfolio_id, category, MIN(highest_score) AS highest_score
FROM goldthread.latest_risk_appetite
GROUP BY portfolio_id, category;

CREATE VIEW goldthread.register_risks AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.category,
	e.nature AS threat_or_opportunity,
	e.cause,
	e.event,
	e.effect,
	l1.reference AS workstream_reference,
	l1.name AS workstream,
	l2.reference AS raised_by_reference,
	l2.name AS raised_by,
	e.identified_on AS date_identified,
	e.last_updated_date AS last_updated,
	l3.reference AS owner_reference,
	l3.name AS owner,
	l4.reference AS action_owner_reference,
	l4.name AS action_owner,
	e.cabinet_portfolio,
	e.inherent_likelihood,
	e.inherent_impact,
	CAST(e.inherent_likelihood AS BIGINT) * e.inherent_impact AS inherent_score,
	ib.name AS inherent_band,
	e.residual_likelihood,
	e.residual_impact,
	CAST(e.residual_likelihood AS BIGINT) * e.residual_impact AS residual_score,
	rb.name AS residual_band,
	rb.rag AS residual_rag,
	e.target_likelihood,
	e.target_impact,
	CAST(e.target_likelihood AS BIGINT) * e.target_impact AS target_score,
	e.target_date,
	a.highest_score AS appetite_for_category,
	CASE
		WHEN e.nature = 'Opportunity' OR e.residual_likelihood IS NULL OR e.residual_impact IS NULL OR a.highest_score IS NULL
			THEN CAST(NULL AS BOOLEAN)
		WHEN CAST(e.residual_likelihood AS BIGINT) * e.residual_impact > a.highest_score THEN TRUE
		ELSE FALSE
	END AS above_appetite,
	e.proximity_date,
	e.velocity,
	e.impact_low_pounds AS expected_impact_low_pounds,
	e.impact_likely_pounds AS expected_impact_likely_pounds,
	e.impact_high_pounds AS expected_impact_high_pounds,
	e.probability_percent,
	e.impact_likely_pounds * e.probability_percent * 0.01 AS expected_value_pounds,
	e.response AS response_type,
	e.contingency,
	e.contingency_trigger,
	l5.reference AS secondary_risk_reference,
	l5.name AS secondary_risk,
	e.direction_of_travel,
	e.review_frequency,
	e.next_review_date AS next_review,
	e.escalation_level,
	e.status,
	e.action_status,
	e.closed_on AS closed_date,
	e.closed_reason,
	l6.reference AS became_issue_reference,
	l6.name AS became_issue,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_risk e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_workstream l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.workstream_id
LEFT JOIN goldthread.latest_role l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.raised_by_id
LEFT JOIN goldthread.latest_role l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.owner_id
LEFT JOIN goldthread.latest_role l4 ON l4.portfolio_id = e.portfolio_id AND l4.element_id = e.action_owner_id
LEFT JOIN goldthread.latest_risk l5 ON l5.portfolio_id = e.portfolio_id AND l5.element_id = e.secondary_risk_id
LEFT JOIN goldthread.latest_issue l6 ON l6.portfolio_id = e.portfolio_id AND l6.element_id = e.became_issue_id
LEFT JOIN goldthread.risk_appetites a ON a.portfolio_id = e.portfolio_id AND a.category = e.category
LEFT JOIN goldthread.risk_bands ib ON ib.portfolio_id = e.portfolio_id AND CAST(e.inherent_likelihood AS BIGINT) * e.inherent_impact >= ib.from_score
	AND (ib.below_score IS NULL OR CAST(e.inherent_likelihood AS BIGINT) * e.inherent_impact < ib.below_score)
LEFT JOIN goldthread.risk_bands rb ON rb.portfolio_id = e.portfolio_id AND CAST(e.residual_likelihood AS BIGINT) * e.residual_impact >= rb.from_score
	AND (rb.below_score IS NULL OR CAST(e.residual_likelihood AS BIGINT) * e.residual_impact < rb.below_score);

CREATE VIEW goldthread.register_issues AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.type,
	e.description,
	l1.reference AS from_risk_reference,
	l1.name AS from_risk,
	l2.reference AS raised_by_reference,
	l2.name AS raised_by,
	e.raised_on AS date_raised,
	l3.reference AS owner_reference,
	l3.name AS owner,
	e.priority,
	e.severity,
	e.impact_on_time,
	e.impact_on_cost,
	e.impact_on_benefit,
	e.impact_on_quality,
	e.decision_needed_by,
	e.resolution,
	e.escalated_to,
	e.status,
	e.closed_on AS closed_date,
	e.notes,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_issue e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_risk l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.from_risk_id
LEFT JOIN goldthread.latest_role l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.raised_by_id
LEFT JOIN goldthread.latest_role l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.owner_id;

CREATE VIEW goldthread.register_assumptions AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.description,
	e.basis AS basis_or_evidence,
	e.confidence,
	e.impact_if_false,
	e.validation_method,
	l1.reference AS owner_reference,
	l1.name AS owner,
	e.validate_by,
	e.status,
	l2.reference AS became_risk_reference,
	l2.name AS became_risk,
	e.notes,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_assumption e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_role l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.owner_id
LEFT JOIN goldthread.latest_risk l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.became_risk_id;
