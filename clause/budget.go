package clause

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
)

// A Budget is one the body runs, with the rules by which it is computed and by
// which it evolves (règles de calcul et d'évolution: L. 227-1, I, 4°; R. 611-18, I,
// 5°); an empty rule is none.
type Budget struct {
	Kind        branch.BudgetKind `json:"kind,omitempty"`        // which of those that the law names; required
	Computation string            `json:"computation,omitempty"` // the rule by which it is computed (règle de calcul)
	Evolution   string            `json:"evolution,omitempty"`   // the rule by which it evolves (règle d’évolution)
}

// HasRules reports whether both rules are there.
func (b Budget) HasRules() bool { return b.Computation != "" && b.Evolution != "" }

// Check reports the faults of form: *law.Malformed.
func (b Budget) Check() error {
	var c form.Checker
	if b.Kind.String() == "" {
		c.Missing("kind")
	}
	c.Optional("/computation", b.Computation)
	c.Optional("/evolution", b.Evolution)
	return c.Err()
}
