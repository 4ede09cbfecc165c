-- What all registers share: the links between elements, the log of the revisions and the audit of each change.

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
LEFT JOIN goldthread.latest_element o ON o.portfolio_id = l.portfolio_id AND o.element_id = l.owner_id
LEFT JOIN goldthread.latest_element t ON t.portfolio_id = l.portfolio_id AND t.element_id = l.target_id;

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

CREATE VIEW goldthread.audit AS
SELECT
	r.portfolio_id,
	r.portfolio_name AS portfolio,
	r.revision,
	b.name AS baseline,
	r.published_at,
	r.account,
	r.role,
	r.message,
	c.element_id,
	c.class_name,
	e.reference,
	e.name,
	c.change_kind,
	c.feature,
	c.old_value,
	c.new_value
FROM (
	SELECT a.portfolio_id, a.revision, a.element_id, v.class_name, CAST('changed' AS VARCHAR(20)) AS change_kind, a.feature, a.old_value, a.new_value
	FROM goldthread.audit_entries a
	JOIN goldthread.element_versions v
		ON v.portfolio_id = a.portfolio_id AND v.element_id = a.element_id AND v.revision = a.revision
	UNION ALL
	SELECT v.portfolio_id, v.revision, v.element_id, v.class_name, CAST('removed' AS VARCHAR(20)) AS change_kind, CAST(NULL AS VARCHAR(100)) AS feature,
		v.container_id AS old_value, CAST(NULL AS VARCHAR(100)) AS new_value
	FROM goldthread.element_versions v
	WHERE v.removed = 1
	UNION ALL
	SELECT v.portfolio_id, v.revision, v.element_id, v.class_name, CAST('added' AS VARCHAR(20)) AS change_kind, CAST(NULL AS VARCHAR(100)) AS feature,
		CAST(NULL AS VARCHAR(100)) AS old_value, v.container_id AS new_value
	FROM goldthread.element_versions v
	WHERE v.removed = 0 AND NOT EXISTS (
		SELECT w.revision
		FROM goldthread.element_versions w
		WHERE w.portfolio_id = v.portfolio_id AND w.element_id = v.element_id AND w.removed = 0 AND w.revision = (
			SELECT MAX(x.revision)
			FROM goldthread.element_versions x
			WHERE x.portfolio_id = v.portfolio_id AND x.element_id = v.element_id AND x.revision < v.revision
		)
	)
	UNION ALL
	SELECT v.portfolio_id, v.revision, v.element_id, v.class_name, CAST('moved' AS VARCHAR(20)) AS change_kind, CAST(NULL AS VARCHAR(100)) AS feature,
		w.container_id AS old_value, v.container_id AS new_value
	FROM goldthread.element_versions v
	JOIN goldthread.element_versions w ON w.portfolio_id = v.portfolio_id AND w.element_id = v.element_id
	WHERE v.removed = 0 AND w.removed = 0 AND (v.container_id <> w.container_id OR v.containment <> w.containment)
		AND w.revision = (
			SELECT MAX(x.revision)
			FROM goldthread.element_versions x
			WHERE x.portfolio_id = v.portfolio_id AND x.element_id = v.element_id AND x.revision < v.revision
		)
) c
JOIN goldthread.revisions r ON r.portfolio_id = c.portfolio_id AND r.revision = c.revision
LEFT JOIN goldthread.baselines b ON b.portfolio_id = r.portfolio_id AND b.revision = r.revision
LEFT JOIN goldthread.latest_element e ON e.portfolio_id = c.portfolio_id AND e.element_id = c.element_id;
