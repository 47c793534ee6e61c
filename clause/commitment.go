package clause

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
)

// A Commitment is what one party promises the other (engagements réciproques,
// L. 227-1, I; L. 611-7, I).
type Commitment struct {
	By    branch.Party
	Title string
}

// Check reports the faults of form: *law.Malformed.
func (m Commitment) Check() error {
	var c form.Checker
	if m.By.String() == "" {
		c.Missing("by")
	}
	c.Required("/title", "title", m.Title)
	return c.Err()
}
