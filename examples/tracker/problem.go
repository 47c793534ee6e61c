package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

var errTwice, errStale, errUnread, errUnconditional = errors.New("kept already"), errors.New("changed meanwhile"), errors.New("unread"), errors.New("no If-Match")

const page = "https://github.com/coglaw/coglaw/blob/main/examples/tracker/README.md#"

// problems are what errors are told as (RFC 9457): each by the first row that is of it.
var problems = []struct {
	of              func(error) bool
	status          int
	kind            string
	french, english string
}{
	{as[*law.Malformed], http.StatusBadRequest, "malformed", "document mal formé", "malformed document"},
	{as[*law.Unlawful], http.StatusUnprocessableEntity, "unlawful", "convention non conforme", "unlawful convention"},
	{as[*http.MaxBytesError], http.StatusRequestEntityTooLarge, "too-long", "document trop long", "document too long"},
	{is(errUnread), http.StatusBadRequest, "unread", "requête illisible", "request cannot be read"},
	{is(sql.ErrNoRows), http.StatusNotFound, "not-there", "rien de ce nom", "nothing of that name"},
	{is(cog.ErrNotConcluded), http.StatusNotFound, "not-concluded", "convention non conclue ce jour-là", "convention not concluded on that day"},
	{is(errTwice), http.StatusConflict, "kept-already", "convention de ce champ et de ce jour déjà enregistrée", "convention of that scope and day kept already"},
	{is(errStale), http.StatusPreconditionFailed, "changed-meanwhile", "convention modifiée entre-temps", "convention changed meanwhile"},
	{is(errUnconditional), http.StatusPreconditionRequired, "if-match-required", "en-tête If-Match requis", "If-Match required"},
	{as[error], http.StatusInternalServerError, "failed", "erreur du service", "service failed"},
}

func is(target error) func(error) bool { return func(err error) bool { return errors.Is(err, target) } }
func as[E error](err error) bool       { return errors.As(err, new(E)) }

// told returns the problem that err is, in a language; each breach and each fault is in both.
func told(err error, l law.Language) reply {
	p := problems[0]
	for i := 1; !p.of(err); i++ {
		p = problems[i]
	}
	if p.status == http.StatusInternalServerError {
		log.Print(err)
	}
	return reply{p.status, header{"Content-Type": "application/problem+json", "Content-Language": l.String()}, map[string]any{"type": page + p.kind,
		"title": law.Text{FR: p.french, EN: p.english}.In(l), "status": p.status, "errors": append([]error{}, law.Errors(err)...)}}
}
