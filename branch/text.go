package branch

import (
	"database/sql/driver"

	"github.com/coglaw/coglaw/internal/column"
	"github.com/coglaw/coglaw/law"
)

// MarshalText writes the code, "" for the zero Body. What is no body cannot be written.
func (b Body) MarshalText() ([]byte, error) {
	if b != 0 && b.row() == 0 {
		return nil, law.NewMalformed(law.NewFault(law.UnknownWord, "le nombre %d n’est celui d’aucun organisme national", "the number %d is that of no national body", int(b)))
	}
	return []byte(b.String()), nil
}

// UnmarshalText reads a code; an empty text is the zero Body.
func (b *Body) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*b = 0
		return nil
	}
	v, err := ParseBody(string(text))
	if err == nil {
		*b = v
	}
	return err
}

// Value returns the code as a database has it, NULL for the zero Body.
func (b Body) Value() (driver.Value, error) { return column.Value(b) }

// Scan reads a code from a database; NULL is the zero Body.
func (b *Body) Scan(from any) error { return column.Scan(from, b) }

// An AnyScope holds a scope of either kind, or none, where a [Scope] itself cannot be read
// into: it is an interface. The zero AnyScope holds none, and is "" as a text, NULL in a
// database.
type AnyScope struct {
	Scope Scope // a Networked or an Unnetworked; nil: none
}

// String returns the slug, "" for the zero AnyScope.
func (s AnyScope) String() string {
	if !IsScope(s.Scope) {
		return ""
	}
	return s.Scope.String()
}

// MarshalText writes the slug. What is no scope cannot be written.
func (s AnyScope) MarshalText() ([]byte, error) {
	if s.Scope != nil && !IsScope(s.Scope) {
		return nil, law.NewMalformed(noScope)
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads a slug as [ParseScope] does; an empty text is the zero AnyScope.
func (s *AnyScope) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = AnyScope{}
		return nil
	}
	scope, err := ParseScope(string(text))
	if err == nil {
		*s = AnyScope{scope}
	}
	return err
}

// Value returns the slug as a database has it, NULL for the zero AnyScope.
func (s AnyScope) Value() (driver.Value, error) { return column.Value(s) }

// Scan reads a slug from a database; NULL is the zero AnyScope.
func (s *AnyScope) Scan(from any) error { return column.Scan(from, s) }

var noScope = law.NewFault(law.UnknownWord, "ce n’est ni une branche, ni le recouvrement, ni les indépendants",
	"neither a branch, nor collection, nor the self-employed")

// MarshalText writes the slug. The zero Networked is sickness; what is no scope cannot be
// written.
func (s Networked) MarshalText() ([]byte, error) { return AnyScope{s}.MarshalText() }

// UnmarshalText reads the slug of a scope that has a network: any but "autonomy".
func (s *Networked) UnmarshalText(text []byte) error {
	scope, err := ParseScope(string(text))
	if err != nil {
		return err
	}
	networked, ok := scope.(Networked)
	if !ok {
		return law.NewMalformed(law.NewFault(law.NotAllowed, "« %s » n’a pas de réseau d’organismes locaux", "`%s` has no network of local bodies", string(text)))
	}
	*s = networked
	return nil
}

// Value returns the slug as a database has it.
func (s Networked) Value() (driver.Value, error) { return column.Value(s) }

// Scan reads a slug from a database. NULL is no scope with a network, and refused; [AnyScope]
// takes it.
func (s *Networked) Scan(from any) error { return column.Scan(from, s) }

// MarshalText writes "autonomy", "" for the zero Unnetworked. What else is no scope cannot be
// written.
func (s Unnetworked) MarshalText() ([]byte, error) {
	if s == 0 {
		return nil, nil
	}
	return AnyScope{s}.MarshalText()
}

// UnmarshalText reads "autonomy", the one scope without a network; an empty text is the zero
// Unnetworked, which is none.
func (s *Unnetworked) UnmarshalText(text []byte) error {
	switch string(text) {
	case "":
		*s = 0
	case Autonomy.String():
		*s = Autonomy
	default:
		if _, err := ParseScope(string(text)); err != nil {
			return err
		}
		return law.NewMalformed(law.NewFault(law.NotAllowed, "« %s » a un réseau d’organismes locaux", "`%s` has a network of local bodies", string(text)))
	}
	return nil
}

// Value returns the slug as a database has it, NULL for the zero Unnetworked.
func (s Unnetworked) Value() (driver.Value, error) { return column.Value(s) }

// Scan reads "autonomy" from a database; NULL is the zero Unnetworked.
func (s *Unnetworked) Scan(from any) error { return column.Scan(from, s) }
