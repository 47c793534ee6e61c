package main

import (
	"context"
	"database/sql"
	"errors"
	"net/url"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	_ "modernc.org/sqlite" // the driver, which needs no C
)

// A convention stands as its last version; no version is ever written over.
const schema = `
CREATE TABLE IF NOT EXISTS conventions (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, verdict TEXT NOT NULL,
	scope TEXT NOT NULL, concluded TEXT, UNIQUE (scope, concluded));
CREATE TABLE IF NOT EXISTS versions (convention INTEGER REFERENCES conventions, version INTEGER, document TEXT NOT NULL, PRIMARY KEY (convention, version))`

const kept = `SELECT id, version, verdict, document FROM conventions JOIN versions USING (version) WHERE convention = id AND `

type store struct{ *sql.DB }

// A record is a convention with all that followed, as the database keeps it.
type record struct {
	id, version int
	verdict     cog.Verdict
	document    cog.Document
}

func (r *record) fields() []any { return []any{&r.id, &r.version, &r.verdict, &r.document} }

func open(file string) (store, error) {
	options := url.Values{"_txlock": {"immediate"}, "_pragma": {"busy_timeout(20000)", "journal_mode(wal)", "foreign_keys(1)"}}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: file}).EscapedPath()+"?"+options.Encode())
	if err == nil {
		_, err = db.Exec(schema)
	}
	return store{db}, err
}

// put keeps a new convention, or the version that follows that of the record, and writes into the
// record which it is. Either all is written or nothing.
func (s store) put(ctx context.Context, r *record) error {
	tx, err := s.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	taken, statement := errTwice, `INSERT INTO conventions (version, verdict, scope, concluded) VALUES (1, ?3, ?4, ?5)
		ON CONFLICT DO NOTHING RETURNING id, version`
	if r.id > 0 {
		taken, statement = errStale, `UPDATE conventions SET version = version + 1, verdict = ?3 WHERE id = ?1 AND version = ?2
			RETURNING id, version`
	}
	row := tx.QueryRowContext(ctx, statement, r.id, r.version, r.verdict, r.document.Scope, r.document.Concluded)
	if err := row.Scan(&r.id, &r.version); errors.Is(err, sql.ErrNoRows) {
		return taken
	} else if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO versions VALUES (?, ?, ?)`, r.id, r.version, r.document); err != nil {
		return err
	}
	return tx.Commit()
}

// list returns the conventions concluded by a day, or nobody knows when, of a scope and of a
// verdict where these are named.
func (s store) list(ctx context.Context, day law.Day, scope branch.AnyScope, verdict string) (list []record, err error) {
	rows, err := s.QueryContext(ctx, kept+`(concluded <= ?1 OR concluded IS NULL) AND scope = ifnull(?2, scope)
		AND verdict = ifnull(nullif(?3, ''), verdict) ORDER BY id`, day, scope, verdict)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for err == nil && rows.Next() {
		var r record
		err = rows.Scan(r.fields()...)
		list = append(list, r)
	}
	return list, errors.Join(err, rows.Err())
}
