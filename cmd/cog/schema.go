package main

import (
	"github.com/coglaw/coglaw/internal/schema"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// writeSchema writes the JSON Schema of a document: of its form or, where a scheme is named,
// also of what the law of one day asks of a convention of that scheme.
func writeSchema(e *env, regimes []string) int {
	text, err := e.schema(regimes)
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
		return nil, troublef("« cog schema » prend un seul régime, pas « %s » en plus", "`cog schema` takes one scheme, not `%s` too", regimes[1])
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
		return nil, troublef("-at vaut pour le droit d’un régime : la forme est la même tous les jours", "-at is for the law of a scheme: the form is the same on every day")
	}
	return schema.Form(), nil
}
