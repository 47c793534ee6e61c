package clause

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/objective"
)

// A Commitment is what one party promises the other (engagements réciproques,
// L. 227-1, I; L. 611-7, I).
type Commitment struct {
	ID       string             // unique in its document; optional
	By       branch.Party       // the party that promises; required
	Title    string             // what is promised; required
	Progress objective.Progress // judged by nothing
}

// Check reports the faults of form: *law.Malformed.
func (m Commitment) Check() error {
	var c form.Checker
	if m.By.String() == "" {
		c.Missing("by")
	}
	c.Optional("/id", m.ID)
	c.Required("/title", "title", m.Title)
	c.AddAt("", m.Progress.Check())
	return c.Err()
}
