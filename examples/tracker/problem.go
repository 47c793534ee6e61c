package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

var errTwice, errStale, errUnconditional = errors.New("kept already"), errors.New("changed meanwhile"), errors.New("no If-Match")

const page = "https://github.com/coglaw/coglaw/blob/main/examples/tracker/README.md"

// problems are what errors are told as (RFC 9457): each by the first row that is of it.
var problems = []struct {
	of              func(error) bool
	status          int
	kind            string
	french, english string
}{
	{as[*law.Malformed], http.StatusBadRequest, page + "#malformed", "document mal formé", "malformed document"},
	{as[*law.Unlawful], http.StatusUnprocessableEntity, page + "#unlawful", "convention non conforme", "unlawful convention"},
	{as[*http.MaxBytesError], http.StatusRequestEntityTooLarge, "about:blank", "document trop long", "document too long"},
	{is(sql.ErrNoRows), http.StatusNotFound, "about:blank", "rien de ce nom", "nothing of that name"},
	{is(cog.ErrNotConcluded), http.StatusNotFound, "about:blank", "convention non conclue ce jour-là", "convention not concluded on that day"},
	{is(errTwice), http.StatusConflict, "about:blank", "convention de ce champ et de ce jour déjà enregistrée", "convention of that scope and day kept already"},
	{is(errStale), http.StatusPreconditionFailed, "about:blank", "convention modifiée entre-temps", "convention changed meanwhile"},
	{is(errUnconditional), http.StatusPreconditionRequired, "about:blank", "en-tête If-Match requis", "If-Match required"},
	{as[error], http.StatusInternalServerError, "about:blank", "erreur du service", "service failed"},
}

func is(target error) func(error) bool { return func(err error) bool { return errors.Is(err, target) } }

func as[E error](err error) bool { return errors.As(err, new(E)) }

// told returns the problem that err is, in a language; each breach and each fault is in both.
func told(err error, l law.Language) reply {
	p := problems[0]
	for i := 1; !p.of(err); i++ {
		p = problems[i]
	}
	if p.status == http.StatusInternalServerError {
		log.Print(err)
	}
	return reply{p.status, header{"Content-Type": "application/problem+json"}, map[string]any{"type": p.kind,
		"title": law.Text{FR: p.french, EN: p.english}.In(l), "status": p.status, "errors": append([]error{}, law.Errors(err)...)}}
}
