package main

import (
	"errors"
	"fmt"

	"github.com/coglaw/coglaw/internal/schema"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// writeSchema writes the JSON Schema of a document: of its form or, where a scheme is named,
// also of what the law of one day asks of a convention of that scheme.
func writeSchema(e *env, args []string) int {
	fs := e.flags([]string{"json"})
	fs.Func("at", "`day` whose law is written, YYYY-MM-DD (default the last that was read)", func(s string) (err error) {
		e.at, err = law.ParseDay(s)
		e.given = true
		return err
	})
	if err := e.parseFlags(fs, args); err != nil {
		return usageStatus(err)
	}
	text, err := e.schema(fs.Args())
	if err != nil {
		e.complain(err)
		return exitTrouble
	}
	_, err = e.stdout.Write(text)
	return e.written(err)
}

func (e *env) schema(regimes []string) ([]byte, error) {
	switch {
	case len(regimes) > 1:
		return nil, fmt.Errorf("schema takes one scheme, not %q too", regimes[1])
	case len(regimes) == 1:
		regime, err := law.ParseRegime(regimes[0])
		if err != nil {
			return nil, err
		}
		r := &statute.All()[regime]
		if !e.given {
			e.at = schema.Day(r)
		}
		return schema.Under(r, e.at), nil
	case e.given:
		return nil, errors.New("-at is for the law of a scheme: the form is the same on every day")
	}
	return schema.Form(), nil
}
