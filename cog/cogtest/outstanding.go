package cogtest

import (
	"fmt"
	"iter"
	"testing"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// An Owed is one thing that a duty calls for: to transmit an act to a recipient, or to conclude
// the annual amendment of a year.
type Owed struct {
	Rule      law.Rule         // the duty
	Amendment int              // the number of the amendment that started it; 0: the convention did
	To        branch.Recipient // of a transmission; else zero
	Year      int              // of an annual amendment; else 0
}

// String names what is owed: "transmit-to-parliament to senate-commission".
func (o Owed) String() string {
	s := slug(o.Rule)
	if o.Amendment != 0 {
		s += fmt.Sprintf(" of amendment %d", o.Amendment)
	}
	if o.To != 0 {
		s += " to " + o.To.String()
	}
	if o.Year != 0 {
		s += fmt.Sprintf(" for %d", o.Year)
	}
	return s
}

// Outstanding asks that exactly this is owed, and not done, at the end of a day. It takes a
// *cog.Convention or a *cog.Document. On a day that is none nothing is owed, and it fails.
func Outstanding(t testing.TB, got interface {
	Outstanding(law.Day) iter.Seq[cog.Due]
	String() string
}, on law.Day, want ...Owed) {
	t.Helper()
	if !on.IsValid() {
		fail(t, "outstanding: there is no such day\n")
		return
	}
	a := assertion{of: "outstanding on " + on.String(), judged: got.String(), missing: nothing}
	for _, o := range want {
		a.want = append(a.want, o.String())
	}
	for due := range got.Outstanding(on) {
		name := Owed{due.Rule, due.Amendment, due.To, due.Year}.String()
		a.found = append(a.found, finding{name, fmt.Sprintf("%s since %s: %s %s", name, due.Since, due.Demands.EN, cited(due.Citations))})
	}
	a.hold(t)
}
