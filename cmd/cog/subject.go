package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A subject is what a convention is asked for: its scheme and its scope.
type subject struct {
	regime law.Regime
	scope  branch.Scope // nil: the only one of the scheme
}

// subjectOf reads a scheme and a scope as general/family.
func subjectOf(name string) (s subject, ok bool) {
	regime, scope, _ := strings.Cut(name, "/")
	var err error
	if s.regime, err = law.ParseRegime(regime); err != nil {
		return s, false
	}
	s.scope, err = branch.ParseScope(scope)
	return s, err == nil
}

// outline returns what the law of a day asks of a convention.
func (s subject) outline(on law.Day) (*outline.Outline, error) {
	r := statute.All()[s.regime] // each stands at its own number
	list := r.Scopes()
	if s.scope == nil && len(list) == 1 {
		s.scope = list[0]
	}
	if !slices.Contains(list, s.scope) {
		var slugs []string
		for _, scope := range list {
			slugs = append(slugs, scope.String())
		}
		if s.scope == nil {
			return nil, troublef("sur quoi porte la convention ? -scope %s", "what is the convention about? -scope %s", strings.Join(slugs, "|"))
		}
		return nil, troublef("le régime %s n’a pas de convention sur %s ; il en a sur : %s", "the scheme %s has no convention on %s; it has some on: %s",
			s.regime.String(), s.scope.String(), strings.Join(slugs, ", "))
	}
	o, err := outline.Of(r, s.scope, on)
	if b := (law.Breach{}); errors.As(err, &b) {
		err = troublef("%s %s", "%s %s", b, law.Text{FR: citations(b.Citations, law.French), EN: citations(b.Citations, law.English)})
	}
	return o, err
}
