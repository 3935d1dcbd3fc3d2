/// The steps that let pages be answered from what is stored, without a walk over the whole ledger.
extension Schema {
    /// An order a page has, an index. The lines of one indicator go by area and time, with the role behind, so that
    /// they can be counted without a look at the lines. A year is that of the period where it lies in one; the few
    /// periods over several years stand in an index of their own, which is gone through.
    static let paging = """
        DROP INDEX measurements_by_indicator;
        CREATE INDEX measurements_by_subject
            ON measurements (indicator_code, form, area, period_end, period_start, role);
        CREATE INDEX measurements_by_year ON measurements (SUBSTR(period_end, 1, 4), document_id, start)
            WHERE SUBSTR(period_end, 1, 4) = SUBSTR(period_start, 1, 4);
        CREATE INDEX measurements_by_years ON measurements (document_id, start, period_start, period_end)
            WHERE SUBSTR(period_start, 1, 4) <> SUBSTR(period_end, 1, 4);
        CREATE INDEX documents_by_area ON documents (area, kind, date, title);
        CREATE INDEX documents_by_date ON documents (date, id);
        CREATE INDEX documents_by_title ON documents (title, id);
        CREATE INDEX commitments_by_kind ON commitments (is_measurable, has_deadline, document_id, start);
        CREATE INDEX programmes_by_document ON programmes (document_id, name, code, sentence_id);
        """

    /// What was worked out from the lines is out of date for the documents that changed since. `computations` has one
    /// row for each thing that is worked out: from what, as of which change, and how often.
    static let changedDocuments = """
        CREATE TABLE changed_documents (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            document_id INTEGER NOT NULL
        );
        \(noted("documents", on: "INSERT", "NEW.id")) \(noted("documents", on: "UPDATE", "NEW.id"))
        \(noted("documents", on: "DELETE", "OLD.id")) \(noted("rulings", on: "INSERT", "NEW.document_id"))
        \(noted("rulings", on: "DELETE", "OLD.document_id"))
        CREATE TABLE computations (
            name TEXT PRIMARY KEY,
            made_from TEXT NOT NULL,
            change INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            made_at TEXT NOT NULL
        ) WITHOUT ROWID;
        """

    private static func noted(_ table: String, on event: String, _ document: String) -> String {
        """
        CREATE TRIGGER \(table)_\(event.lowercased())_noted AFTER \(event) ON \(table)
            BEGIN INSERT INTO changed_documents (document_id) VALUES (\(document)); END;
        """
    }

    /// How each target stands. Targets of one area depend on nothing outside of it, so that an area's are written
    /// anew together: `area_key` tells the areas apart, and `document_areas` has those that a document speaks of.
    static let standings = """
        CREATE TABLE standings (
            id INTEGER PRIMARY KEY,
            area_key INTEGER NOT NULL,
            document_id INTEGER NOT NULL,
            start INTEGER NOT NULL,
            area TEXT,
            indicator TEXT NOT NULL,
            indicator_code TEXT,
            topic TEXT,
            section TEXT,
            deadline INTEGER,
            status TEXT NOT NULL,
            status_order INTEGER NOT NULL,
            grounds TEXT NOT NULL,
            light TEXT,
            measured REAL,
            rules TEXT NOT NULL,
            unit TEXT NOT NULL,
            number REAL,
            baseline_value REAL,
            baseline_time REAL,
            baseline_line INTEGER,
            baseline_is_derived INTEGER,
            latest_value REAL,
            latest_time REAL,
            latest_line INTEGER,
            latest_is_derived INTEGER,
            required_per_year REAL,
            required_rate REAL,
            observed_per_year REAL,
            observed_rate REAL,
            out_of_reach_from INTEGER,
            expected REAL,
            expected_low REAL,
            expected_high REAL,
            chance REAL,
            spoken_of_again INTEGER NOT NULL,
            life TEXT NOT NULL
        );
        CREATE INDEX standings_by_key ON standings (area_key);
        CREATE INDEX standings_by_place ON standings (document_id, start);
        CREATE INDEX standings_by_area ON standings (area, document_id, start);
        CREATE INDEX standings_by_group ON standings (status_order, topic, deadline, area, status);
        CREATE INDEX standings_by_status ON standings (status_order, document_id, start);
        CREATE INDEX standings_by_topic ON standings (topic, document_id, start);
        CREATE INDEX standings_by_deadline ON standings (COALESCE(deadline, 9999), document_id, start);
        CREATE INDEX standings_by_indicator ON standings (indicator);
        CREATE INDEX standings_by_section ON standings (section, status_order, status);
        CREATE TABLE standing_statements (line INTEGER PRIMARY KEY, standing INTEGER NOT NULL);
        CREATE INDEX standing_statements_by_standing ON standing_statements (standing);
        CREATE TABLE document_areas (
            document_id INTEGER NOT NULL,
            area_key INTEGER NOT NULL,
            PRIMARY KEY (document_id, area_key)
        ) WITHOUT ROWID;
        CREATE INDEX document_areas_by_key ON document_areas (area_key);
        CREATE TABLE known_areas (name TEXT PRIMARY KEY, area_key INTEGER NOT NULL) WITHOUT ROWID;
        """

    /// Findings by their weight, by their lines and by the areas of these.
    static let pagedFindings = """
        ALTER TABLE findings ADD COLUMN weight INTEGER NOT NULL DEFAULT 0;
        UPDATE findings SET weight = \(FindingWeight.sql);
        CREATE INDEX findings_by_weight ON findings (weight, check_name, verdict, severity);
        CREATE INDEX findings_by_check ON findings (check_name, weight);
        CREATE TABLE finding_lines (
            line INTEGER NOT NULL,
            finding INTEGER NOT NULL,
            PRIMARY KEY (line, finding)
        ) WITHOUT ROWID;
        CREATE TABLE finding_areas (
            area TEXT NOT NULL,
            weight INTEGER NOT NULL,
            check_name TEXT NOT NULL,
            finding INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            severity TEXT NOT NULL,
            PRIMARY KEY (area, weight, check_name, finding)
        ) WITHOUT ROWID;
        \(linkFindings)
        """

    /// Lays out the lines and areas of all findings; of a line without an area, its document's.
    static let linkFindings = """
        INSERT OR IGNORE INTO finding_lines
            SELECT j.value, f.rowid FROM findings f, json_each('[' || REPLACE(f.lines, ' ', ',') || ']') j;
        INSERT OR IGNORE INTO finding_areas
            SELECT COALESCE(c.area, m.area, d.area), f.weight, f.check_name, f.rowid, f.verdict, f.severity
            FROM finding_lines l JOIN findings f ON f.rowid = l.finding JOIN measurements m ON m.id = l.line
                JOIN documents d ON d.id = m.document_id LEFT JOIN corrected c ON c.id = l.line
            WHERE COALESCE(c.area, m.area, d.area) IS NOT NULL;
        """
}
