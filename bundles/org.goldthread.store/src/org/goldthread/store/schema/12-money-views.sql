-- Registers of pounds: a row for each element of each portfolio's head, links as reference and name.

-- The amounts of the last year for which a line states a likely one; a missing low or high counts as likely.
CREATE VIEW goldthread.savings_last_years AS
SELECT
	y.portfolio_id,
	y.container_id AS line_id,
	MAX(COALESCE(y.low_pounds, y.likely_pounds)) AS low_pounds,
	MAX(y.likely_pounds) AS likely_pounds,
	MAX(COALESCE(y.high_pounds, y.likely_pounds)) AS high_pounds
FROM goldthread.latest_saving_year y
LEFT JOIN goldthread.latest_saving_year z ON z.portfolio_id = y.portfolio_id AND z.container_id = y.container_id
	AND z.likely_pounds IS NOT NULL AND z.financial_year > y.financial_year
WHERE y.likely_pounds IS NOT NULL AND y.financial_year IS NOT NULL AND z.element_id IS NULL
GROUP BY y.portfolio_id, y.container_id;

CREATE VIEW goldthread.register_savings AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	l1.reference AS directorate_or_service_reference,
	l1.name AS directorate_or_service,
	l2.reference AS workstream_reference,
	l2.name AS workstream,
	l3.reference AS owner_reference,
	l3.name AS owner,
	e.type AS saving_type,
	e.cashability AS cashable_or_not,
	e.recurrence AS recurrent_or_one_off,
	e.gross_pounds AS gross_pounds_a_year,
	e.investment_pounds AS investment_pounds_a_year,
	e.gross_pounds - COALESCE(e.investment_pounds, 0) AS net_pounds_a_year,
	CASE WHEN e.recurrence = 'Recurrent' THEN COALESCE(y.low_pounds, e.gross_pounds - COALESCE(e.investment_pounds, 0)) END AS full_year_effect_low_pounds,
	CASE WHEN e.recurrence = 'Recurrent' THEN COALESCE(y.likely_pounds, e.gross_pounds - COALESCE(e.investment_pounds, 0)) END AS full_year_effect_likely_pounds,
	CASE WHEN e.recurrence = 'Recurrent' THEN COALESCE(y.high_pounds, e.gross_pounds - COALESCE(e.investment_pounds, 0)) END AS full_year_effect_high_pounds,
	e.start_date,
	e.end_year AS last_year,
	e.ramp AS how_it_builds_up,
	e.posts_deleted_fte,
	e.posts_vacant_fte,
	e.posts_redeployed_fte,
	e.posts_redundant_fte,
	e.baseline_budget_pounds AS baseline_budget_pounds_a_year,
	e.in_medium_term_plan AS in_medium_term_financial_plan,
	e.medium_term_plan_reference AS medium_term_financial_plan_reference,
	e.overlap_group,
	e.confidence,
	e.optimism_bias_percent,
	e.rag AS delivery_confidence,
	e.rag_note AS delivery_confidence_note,
	l4.reference AS agreed_by_budget_holder_reference,
	l4.name AS agreed_by_budget_holder,
	e.agreed_on AS date_agreed,
	e.finance_validated,
	e.finance_validated_on AS date_validated,
	e.delivered_to_date_pounds,
	e.forecast_pounds AS forecast_pounds_a_year,
	e.slippage_pounds,
	e.mitigation,
	l5.reference AS substitute_saving_reference,
	l5.name AS substitute_saving,
	l6.reference AS impact_assessment_reference,
	l6.name AS impact_assessment,
	l7.reference AS decision_reference,
	l7.name AS decision,
	e.status,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_savings_line e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_organisation_unit l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.organisation_unit_id
LEFT JOIN goldthread.latest_workstream l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.workstream_id
LEFT JOIN goldthread.latest_role l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.owner_id
LEFT JOIN goldthread.latest_role l4 ON l4.portfolio_id = e.portfolio_id AND l4.element_id = e.agreed_by_id
LEFT JOIN goldthread.latest_savings_line l5 ON l5.portfolio_id = e.portfolio_id AND l5.element_id = e.substitute_id
LEFT JOIN goldthread.latest_impact_assessment l6 ON l6.portfolio_id = e.portfolio_id AND l6.element_id = e.impact_assessment_id
LEFT JOIN goldthread.latest_decision l7 ON l7.portfolio_id = e.portfolio_id AND l7.element_id = e.decision_id
LEFT JOIN goldthread.savings_last_years y ON y.portfolio_id = e.portfolio_id AND y.line_id = e.element_id;

CREATE VIEW goldthread.register_costs AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.type,
	e.nature AS revenue_or_capital,
	y.likely_pounds AS all_years_likely_pounds,
	e.funding_source,
	e.approved_amount_pounds,
	l1.reference AS decision_reference,
	l1.name AS decision,
	e.committed_pounds,
	e.spent_pounds,
	l2.reference AS workstream_reference,
	l2.name AS workstream,
	l3.reference AS owner_reference,
	l3.name AS owner,
	e.notes,
	e.description,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_one_off_cost e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_decision l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.decision_id
LEFT JOIN goldthread.latest_workstream l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.workstream_id
LEFT JOIN goldthread.latest_role l3 ON l3.portfolio_id = e.portfolio_id AND l3.element_id = e.owner_id
LEFT JOIN (
	SELECT portfolio_id, container_id, SUM(likely_pounds) AS likely_pounds
	FROM goldthread.latest_cost_year
	GROUP BY portfolio_id, container_id
) y ON y.portfolio_id = e.portfolio_id AND y.container_id = e.element_id;

CREATE VIEW goldthread.register_benefits AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.category,
	e.benefit_class AS class,
	e.description,
	e.service_feature AS service_feature_that_gives_rise_to_it,
	e.potential_cost_pounds,
	e.activities AS activities_to_secure_it,
	l1.reference AS responsible_officer_reference,
	l1.name AS responsible_officer,
	e.performance_measure,
	e.target_improvement,
	e.full_year_value_pounds,
	e.timescale,
	l2.reference AS benefit_owner_reference,
	l2.name AS benefit_owner,
	e.baseline_value,
	e.baseline_date,
	e.baseline_source,
	e.measurement_frequency,
	e.attribution_share_percent,
	e.describable AS can_be_described,
	e.observable AS can_be_observed,
	e.attributable AS can_be_attributed,
	e.measurable AS can_be_measured,
	CASE WHEN e.describable AND e.observable AND e.attributable AND e.measurable THEN TRUE ELSE FALSE END AS all_four_tests_passed,
	e.dis_benefits,
	e.evidence,
	e.rag AS rag_rating,
	e.status,
	e.notes,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_benefit e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_role l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.responsible_officer_id
LEFT JOIN goldthread.latest_role l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.owner_id;

CREATE VIEW goldthread.register_options AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.description,
	e.status,
	e.cost_pounds,
	e.benefit_pounds,
	e.basis AS basis_of_the_amounts,
	e.benefit_pounds - e.cost_pounds AS net_pounds,
	e.risk,
	e.reversibility,
	e.kind AS part_in_the_appraisal,
	e.reason,
	l1.reference AS plan_b_of_reference,
	l1.name AS plan_b_of,
	e.trigger AS trigger_for_switching,
	l2.reference AS owner_reference,
	l2.name AS owner,
	e.notes,
	e.publication,
	e.exemption_paragraph,
	e.illustrative,
	e.placeholder,
	e.element_id
FROM goldthread.latest_option e
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_option l1 ON l1.portfolio_id = e.portfolio_id AND l1.element_id = e.plan_b_of_id
LEFT JOIN goldthread.latest_role l2 ON l2.portfolio_id = e.portfolio_id AND l2.element_id = e.owner_id;
