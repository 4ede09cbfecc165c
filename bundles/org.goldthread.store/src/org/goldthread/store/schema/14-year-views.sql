-- Pounds by financial year: a row for each year that a line, a cost or a benefit states.

CREATE VIEW goldthread.savings_by_year AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	w.reference AS workstream_reference,
	w.name AS workstream,
	y.financial_year,
	y.low_pounds,
	y.likely_pounds,
	y.high_pounds,
	e.element_id
FROM goldthread.latest_saving_year y
JOIN goldthread.latest_savings_line e ON e.portfolio_id = y.portfolio_id AND e.element_id = y.container_id
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_workstream w ON w.portfolio_id = e.portfolio_id AND w.element_id = e.workstream_id;

CREATE VIEW goldthread.costs_by_year AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	w.reference AS workstream_reference,
	w.name AS workstream,
	y.financial_year,
	y.low_pounds,
	y.likely_pounds,
	y.high_pounds,
	e.element_id
FROM goldthread.latest_cost_year y
JOIN goldthread.latest_one_off_cost e ON e.portfolio_id = y.portfolio_id AND e.element_id = y.container_id
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id
LEFT JOIN goldthread.latest_workstream w ON w.portfolio_id = e.portfolio_id AND w.element_id = e.workstream_id;

CREATE VIEW goldthread.benefits_by_year AS
SELECT
	e.portfolio_id,
	p.name AS portfolio,
	e.reference,
	e.name AS title,
	e.category,
	y.financial_year,
	y.plan_pounds,
	y.forecast_pounds,
	y.actual_pounds,
	e.element_id
FROM goldthread.latest_benefit_period y
JOIN goldthread.latest_benefit e ON e.portfolio_id = y.portfolio_id AND e.element_id = y.container_id
JOIN goldthread.latest_portfolio p ON p.portfolio_id = e.portfolio_id;
