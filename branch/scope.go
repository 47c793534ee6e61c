package branch

import "github.com/coglaw/coglaw/law"

// A Scope is what a convention is about: one of the five branches of
// L. 200-2, the bodies that collect contributions, or the whole self-employed
// scheme. It is either [Networked] or [Unnetworked]; no other type can be one.
// A nil Scope is none, nor is a number that is none of the constants: [IsScope]
// tells. Scopes compare with ==.
type Scope interface {
	law.Value
	// String returns the slug of the wire format: "family".
	String() string
	// Regime returns the scheme the scope belongs to.
	Regime() law.Regime
	// Body returns the national body that manages the scope: L. 200-2 until
	// 2018-01-01, then L. 221-1, L. 222-1, L. 223-1 and L. 223-5; for
	// collection L. 227-1 itself; for the self-employed L. 611-7.
	Body() Body
	// Place returns the branch's own place in L. 200-2: "1°" to "5°", "" for
	// what is no branch.
	Place() string
	// Index numbers the scopes from 0, for tables; see [Scopes]. It is -1 for
	// what is none.
	Index() int

	row() row // seals the interface
}

// Networked is a scope whose national body heads a network of local ones, about
// which its convention may carry a clause (L. 227-1, I, 5°; R. 611-18, I, 6°).
type Networked uint8

// Unnetworked is a scope with no such network: the convention may not carry
// the clause.
type Unnetworked uint8

// The scopes.
const (
	Sickness      Networked = 0 // maladie, maternité, invalidité et décès: L. 200-2, 1°
	WorkAccidents Networked = 1 // accidents du travail et maladies professionnelles: L. 200-2, 2°
	OldAge        Networked = 2 // vieillesse et veuvage: L. 200-2, 3°
	Family        Networked = 3 // famille: L. 200-2, 4°
	Collection    Networked = 5 // organismes de recouvrement: no branch, L. 227-1, I
	SelfEmployed  Networked = 6 // the whole régime social des indépendants: L. 611-7

	Autonomy Unnetworked = 4 // autonomie: L. 200-2, 5°, since 2020-08-09; in L. 227-1 since 2021-01-01
)

// Scopes returns the seven scopes in the order of their indexes: the branches
// in the order of L. 200-2, collection, the self-employed.
func Scopes() []Scope {
	return []Scope{Sickness, WorkAccidents, OldAge, Family, Autonomy, Collection, SelfEmployed}
}

// ParseScope returns the scope with the given slug: what String wrote. A document does not
// name the self-employed so: there its regime says all.
func ParseScope(s string) (Scope, error) {
	for _, scope := range Scopes() {
		if scope.String() == s {
			return scope, nil
		}
	}
	return nil, law.NewMalformed(law.NewFault(law.UnknownWord, "« %s » n’est ni une branche, ni le recouvrement, ni les indépendants",
		"`%s` is neither a branch, nor collection, nor the self-employed", s))
}

// IsScope reports whether s is one of the seven: not nil, not a number that is
// none, not a pointer to one or something that has one in it.
func IsScope(s Scope) bool {
	switch s := s.(type) {
	case Networked:
		return s.Index() >= 0
	case Unnetworked:
		return s.Index() >= 0
	}
	return false
}

// A row is what there is to say of one scope.
type row struct {
	slug, place string
	regime      law.Regime
	body        Body
	name        law.Text
}

var scopes = [...]row{
	{"sickness", "1°", law.General, Cnam, law.Text{FR: "maladie", EN: "sickness"}},
	{"work-accidents", "2°", law.General, Cnam, law.Text{FR: "accidents du travail et maladies professionnelles", EN: "work accidents"}},
	{"old-age", "3°", law.General, Cnav, law.Text{FR: "vieillesse", EN: "old age"}},
	{"family", "4°", law.General, Cnaf, law.Text{FR: "famille", EN: "family"}},
	{"autonomy", "5°", law.General, Cnsa, law.Text{FR: "autonomie", EN: "autonomy"}},
	{"collection", "", law.General, Acoss, law.Text{FR: "recouvrement", EN: "collection"}},
	{"self-employed", "", law.RSI, Cnrsi, law.Text{FR: "travailleurs indépendants", EN: "self-employed workers"}},
}

// rowOf returns what there is to say of the scope of an index; nothing for -1.
func rowOf(index int) row {
	if index < 0 {
		return row{}
	}
	return scopes[index]
}

func (s Networked) row() row   { return rowOf(s.Index()) }
func (s Unnetworked) row() row { return rowOf(s.Index()) }

// String returns the slug, "" for what is no scope.
func (s Networked) String() string { return s.row().slug }

// String returns the slug, "" for what is no scope.
func (s Unnetworked) String() string { return s.row().slug }

// In names the scope.
func (s Networked) In(l law.Language) string { return s.row().name.In(l) }

// In names the scope.
func (s Unnetworked) In(l law.Language) string { return s.row().name.In(l) }

// Regime returns the scheme the scope belongs to.
func (s Networked) Regime() law.Regime { return s.row().regime }

// Regime returns the scheme the scope belongs to.
func (s Unnetworked) Regime() law.Regime { return s.row().regime }

// Body returns the national body that manages the scope.
func (s Networked) Body() Body { return s.row().body }

// Body returns the national body that manages the scope.
func (s Unnetworked) Body() Body { return s.row().body }

// Place returns the branch's place in L. 200-2.
func (s Networked) Place() string { return s.row().place }

// Place returns the branch's place in L. 200-2.
func (s Unnetworked) Place() string { return s.row().place }

// Index numbers the scope, -1 for what is none of the constants.
func (s Networked) Index() int {
	if s == Networked(Autonomy) || int(s) >= len(scopes) {
		return -1
	}
	return int(s)
}

// Index numbers the scope, -1 for what is not autonomy.
func (s Unnetworked) Index() int {
	if s != Autonomy {
		return -1
	}
	return int(s)
}
