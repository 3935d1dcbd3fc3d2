import GRDB

/// The tables of the ledger, as the steps that made them.
///
/// A released step is never edited; what changes later is a step of its own. The number of steps is the
/// schema's version, which stands in the file as `user_version`.
enum Schema {
    /// One step: its name and what it runs.
    struct Step: Sendable {
        let name: String
        let sql: String
    }

    static let steps = [
        Step(name: "documents and readings", sql: documents + structure + readings + search),
        Step(name: "rulings", sql: rulings),
        Step(name: "catalogue", sql: catalogue),
        Step(name: "findings", sql: findings),
        Step(name: "browsing", sql: browsing),
        Step(name: "paging", sql: paging),
        Step(name: "standings", sql: changedDocuments + standings),
        Step(name: "paged findings", sql: pagedFindings),
    ]

    static var version: Int { steps.count }

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (index, step) in steps.enumerated() {
            migrator.registerMigration(step.name) { database in
                try database.execute(sql: step.sql)
                try database.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        return migrator
    }

    /// The text stands last, so that a scan of the other columns never walks through its pages.
    private static let documents = """
        CREATE TABLE documents (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            content_hash TEXT NOT NULL,
            reader_version TEXT NOT NULL,
            format TEXT NOT NULL,
            title TEXT NOT NULL,
            issuer TEXT,
            area TEXT,
            kind TEXT NOT NULL,
            language TEXT NOT NULL,
            date TEXT,
            added_at TEXT NOT NULL,
            text BLOB NOT NULL
        );
        CREATE INDEX documents_by_content ON documents (content_hash);
        """

    /// A section or sentence is numbered by its document and its place (see ``Place``), so that writing one
    /// needs no look-up and a document's own are one run of rows. Their words stay in the document's text.
    private static let structure = """
        CREATE TABLE sections (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id),
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            level INTEGER NOT NULL,
            parent_id INTEGER,
            title TEXT NOT NULL
        );
        CREATE TABLE sentences (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id),
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            section_id INTEGER
        );
        """

    /// Users write the numbers of lines down, so that no number is ever given to a second line: `numbers` has
    /// the last one given of each kind. (AUTOINCREMENT promises the same, at the price of a table look-up and
    /// an update a row.)
    private static let readings = """
        CREATE TABLE rules (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE measurements (\(measurementColumns));
        CREATE INDEX measurements_by_place ON measurements (document_id, start);
        CREATE TABLE commitments (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id),
            key INTEGER NOT NULL,
            sentence_id INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            actor TEXT,
            action TEXT NOT NULL,
            object TEXT NOT NULL,
            period_start TEXT,
            period_end TEXT,
            has_deadline INTEGER NOT NULL,
            is_measurable INTEGER NOT NULL,
            rule TEXT NOT NULL,
            confidence REAL NOT NULL
        );
        CREATE INDEX commitments_by_place ON commitments (document_id, start);
        CREATE TABLE programmes (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id),
            key INTEGER NOT NULL,
            sentence_id INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            name TEXT NOT NULL,
            code TEXT,
            rule TEXT NOT NULL
        );
        CREATE INDEX programmes_by_place ON programmes (document_id, start);
        CREATE TABLE numbers (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
        """

    private static let measurementColumns = """
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id),
            key INTEGER NOT NULL,
            sentence_id INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            surface TEXT NOT NULL,
            value REAL,
            low REAL,
            high REAL,
            unit TEXT NOT NULL,
            noun TEXT,
            comparator TEXT NOT NULL,
            form TEXT NOT NULL,
            role TEXT NOT NULL,
            indicator TEXT NOT NULL,
            indicator_code TEXT,
            area TEXT,
            period_start TEXT,
            period_end TEXT,
            confidence REAL NOT NULL,
            evidence TEXT NOT NULL
        """

    /// The index alone, without the words (they stand in the document) and without positions (a phrase is
    /// checked in the words themselves): an eighth of the room and half the time of a full one.
    private static let search = """
        CREATE VIRTUAL TABLE sentence_search USING fts5 (
            text, content = '', detail = none, columnsize = 0, tokenize = 'unicode61'
        );
        INSERT INTO sentence_search (sentence_search, rank) VALUES ('hashsize', 8388608);
        INSERT INTO sentence_search (sentence_search, rank) VALUES ('automerge', 16);
        """

    /// `corrected` holds the lines as the latest rulings have them. It is derived from `measurements` and
    /// `rulings` alone; `lines` is what every query asks.
    private static let rulings = """
        CREATE TABLE rulings (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document_id INTEGER NOT NULL REFERENCES documents (id),
            key INTEGER NOT NULL,
            measurement_id INTEGER NOT NULL,
            field TEXT NOT NULL,
            value TEXT,
            previous TEXT,
            note TEXT,
            made_by TEXT NOT NULL,
            made_at TEXT NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            surface TEXT NOT NULL,
            sentence TEXT NOT NULL
        );
        CREATE INDEX rulings_by_line ON rulings (measurement_id);
        CREATE INDEX rulings_by_document ON rulings (document_id);
        CREATE TABLE corrected (\(measurementColumns));
        CREATE INDEX corrected_by_place ON corrected (document_id, start);
        CREATE VIEW lines AS
            SELECT * FROM measurements WHERE id NOT IN (SELECT id FROM corrected)
            UNION ALL
            SELECT * FROM corrected;
        """

    private static let catalogue = """
        CREATE TABLE indicators (
            code TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            topic TEXT NOT NULL,
            dimension TEXT NOT NULL,
            better TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE areas (
            code TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            parent TEXT
        ) WITHOUT ROWID;
        CREATE INDEX areas_by_name ON areas (name);
        CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        """

    /// `findings` holds what the last audit found and is written anew by the next one. What people said of a
    /// finding hangs on its name and stays, also while no audit finds it.
    private static let findings = """
        CREATE TABLE findings (
            id TEXT NOT NULL UNIQUE,
            check_name TEXT NOT NULL,
            verdict TEXT NOT NULL,
            severity TEXT NOT NULL,
            title TEXT NOT NULL,
            arithmetic TEXT NOT NULL,
            guess TEXT,
            lines TEXT NOT NULL,
            found_at TEXT NOT NULL
        );
        CREATE TABLE explanations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            finding TEXT NOT NULL,
            note TEXT NOT NULL,
            made_by TEXT NOT NULL,
            made_at TEXT NOT NULL
        );
        CREATE INDEX explanations_by_finding ON explanations (finding);
        """

    /// What leafing through the lines needs: an index an order, each with the columns that its counts group by, and
    /// a count of the changes by which whoever keeps an answer sees that it is out of date.
    private static let browsing = """
        CREATE INDEX measurements_by_role ON measurements (role, document_id, start);
        CREATE INDEX measurements_by_area ON measurements (area, role, document_id, start);
        CREATE INDEX measurements_by_indicator
            ON measurements (indicator_code, area, role, period_start, period_end);
        CREATE INDEX measurements_by_phrase ON measurements (LOWER(indicator)) WHERE indicator_code IS NULL;
        CREATE INDEX measurements_by_confidence ON measurements (confidence, document_id, start);
        CREATE INDEX commitments_by_confidence ON commitments (confidence);
        CREATE INDEX programmes_by_name ON programmes (name);
        CREATE INDEX documents_by_addition ON documents (added_at, id);
        CREATE TABLE changes (count INTEGER NOT NULL);
        INSERT INTO changes VALUES (0);
        \(counted("documents", on: "INSERT")) \(counted("documents", on: "UPDATE"))
        \(counted("documents", on: "DELETE")) \(counted("rulings", on: "INSERT"))
        \(counted("rulings", on: "DELETE")) \(counted("facts", on: "INSERT"))
        \(counted("findings", on: "INSERT")) \(counted("findings", on: "DELETE"))
        \(counted("explanations", on: "INSERT"))
        """

    private static func counted(_ table: String, on event: String) -> String {
        """
        CREATE TRIGGER \(table)_\(event.lowercased()) AFTER \(event) ON \(table)
            BEGIN UPDATE changes SET count = count + 1; END;
        """
    }
}
